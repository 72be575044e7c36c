using Corpus.Tests;

namespace Corpus.Text.Tests.House;

/// <summary>Corpus.Text is a house whose rooms stand on each other: a room uses those below it and knows nothing of those above.</summary>
public sealed class HouseTests
{
    // From the ground up. Two stand side by side; the reader of a document, which is in no room, is below those that ask for more than one.
    private static readonly string[][] _floors =
    [
        ["Model"], ["Language"], ["Pages"], ["Syntax"], ["People"], ["Speech"], ["Quantities"], ["Comparison", "Matching"], [""],
        ["Sources"], ["Verification"], ["Citing"], ["Answers"],
    ];

    private static readonly Lazy<FolderGraph> _graph = new(() => FolderGraph.OfDirectory(Path.Combine(Repository.Root, "src", "Corpus.Text")));

    [Fact]
    public void Every_arrow_between_rooms_points_down()
    {
        IEnumerable<string> up = _graph.Value.Arrows
            .Where(arrow => FloorOf(arrow.To) > FloorOf(arrow.From))
            .Select(arrow => arrow.ToString());

        Assert.Empty(up);
    }

    [Fact]
    public void No_folders_lie_on_a_circle() => Assert.Empty(_graph.Value.Circles().Select(circle => string.Join(", ", circle)));

    [Fact]
    public void A_planted_circle_is_found()
    {
        FolderGraph planted = FolderGraph.Of(
        [
            ("Low/Brick.cs", "namespace P.Low; class Brick { public const int Length = P.High.Roof.Length; }"),
            ("High/Roof.cs", "namespace P.High; class Roof { public const int Length = 3; P.Low.Brick? _brick; }"),
            ("Apart/Shed.cs", "namespace P.Apart; class Shed { P.High.Roof? _roof; }"),
        ]);

        Assert.Equal(["High, Low"], planted.Circles().Select(circle => string.Join(", ", circle)));
    }

    [Fact]
    public void A_comment_makes_no_arrow() =>
        Assert.Empty(FolderGraph.Of(
        [
            ("Low/Brick.cs", "namespace P.Low; /// <see cref=\"P.High.Roof\"/>\nclass Brick { }"),
            ("High/Roof.cs", "namespace P.High; class Roof { }"),
        ]).Arrows);

    [Fact]
    public void No_passage_of_eight_lines_stands_in_two_places()
    {
        string folder = Path.Combine(Repository.Root, "src");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")).Order(StringComparer.Ordinal);

        Assert.Empty(CopiedPassages.Find(files.Select(file => (Path.GetRelativePath(folder, file), File.ReadAllLines(file))), longest: 8));
    }

    [Fact]
    public void A_planted_copy_is_found_whatever_its_spaces_and_comments_are()
    {
        string[] lines = ["int Sum(int[] all)", "{", "    int sum = 0;", "    foreach (int one in all)", "        sum += one;", "    return sum;", "}"];
        string[] copy = ["// added up", "int Sum(int[] all) {", .. lines.Skip(2).Select(line => "    " + line + " // as above")];

        Assert.Equal(["B.cs(3) is A.cs(3)"], CopiedPassages.Find([("A.cs", lines), ("B.cs", copy)], longest: 4));
        Assert.Empty(CopiedPassages.Find([("A.cs", lines), ("B.cs", copy)], longest: 5));
    }

    private static int FloorOf(string folder)
    {
        string room = folder.Split('/')[0];
        int floor = Array.FindIndex(_floors, rooms => rooms.Contains(room));
        return floor >= 0 ? floor : throw new ArgumentException($"The room {room} has no place in the house.", nameof(folder));
    }
}
