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

    private static int FloorOf(string folder)
    {
        string room = folder.Split('/')[0];
        int floor = Array.FindIndex(_floors, rooms => rooms.Contains(room));
        return floor >= 0 ? floor : throw new ArgumentException($"The room {room} has no place in the house.", nameof(folder));
    }
}
