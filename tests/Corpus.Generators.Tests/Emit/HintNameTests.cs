using Corpus.Generators.Emit;

namespace Corpus.Generators.Tests.Emit;

public sealed class HintNameTests
{
    [Theory]
    [InlineData("TheBudget", "Articles.TheBudget.g.cs")]
    [InlineData("_5Facts", "Articles._5Facts.g.cs")]
    public void A_file_is_named_after_its_member(string member, string expected) => Assert.Equal(expected, HintName.OfMember("Articles", member));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_name_of_eighty_letters_is_kept_as_it_is(int length, bool isKept) =>
        Assert.Equal(isKept, HintName.OfMember("Articles", new string('x', length)) == "Articles." + new string('x', length) + ".g.cs");

    [Fact]
    public void A_name_is_short_and_plain_enough_for_every_file_system()
    {
        foreach (string member in new[] { "日本の首相が辞任した", new string('é', 90), new string('x', 500) })
        {
            string name = HintName.OfMember("Articles", member);

            Assert.True(name.Length < 130 && name.All(char.IsAscii), name);
        }
    }

    [Fact]
    public void Members_that_look_alike_have_files_of_their_own()
    {
        string[] members = ["Été", "Étê", "Éta", "日本", "本日", new string('x', 90), new string('x', 91)];

        Assert.Equal(members.Length, members.Select(member => HintName.OfMember("Articles", member)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
