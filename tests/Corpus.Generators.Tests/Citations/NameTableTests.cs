using Corpus.Generators.Citations;
using Corpus.Text.Verification.Names;

namespace Corpus.Generators.Tests.Citations;

/// <summary>The names of one corpus, as a project sees them that refers to another's generated members.</summary>
public sealed class NameTableTests
{
    private readonly NameTable _names = new();

    public NameTableTests()
    {
        _names.Add("MaraOkaforOfMerrow", 0, NameKind.Member);
        _names.Add("Mara Okafor", 0, NameKind.FullName);
        _names.Add("TomasLindqvist", 1, NameKind.Member);
        _names.Add("Tomas Lindqvist", 1, NameKind.FullName);
        _names.Add("It's over, say the ferry's owners", 2, NameKind.Title);
    }

    [Theory]
    [InlineData("MaraOkaforOfMerrow", 0)]
    [InlineData("MaraOkafor", 0)]
    [InlineData("TomasLindqvist", 1)]
    [InlineData("ItsOverSayTheFerrysOwners", 2)]
    public void A_member_is_known_by_its_name_here_or_by_the_words_that_another_assembly_made_it_of(string member, int index) =>
        Assert.Equal(index, Assert.Single(_names.Find(member, asMember: true)).Index);

    [Theory]
    [InlineData("maraOkafor")]
    [InlineData("Okafor")]
    [InlineData("Mara Okafor")]
    public void Another_name_is_no_member(string member) => Assert.Empty(_names.Find(member, asMember: true));
}
