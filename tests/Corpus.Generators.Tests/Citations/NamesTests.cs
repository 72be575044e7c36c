using Corpus.Generators.Citations;
using Corpus.Generators.Naming;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Generators.Tests.Citations;

/// <summary>What a name in a citation may mean.</summary>
public sealed class NamesTests
{
    private static readonly SpeakerNames _speakers = NamesOf(
    [
        Speaker("AnaDeLaCruz", "Ana de la Cruz", null),
        Speaker("HenryMoss", "Henry Moss", "Mayor"),
        Speaker("HenryMoss2", "Lucy Moss", null),
        Speaker("Moss", "Elsie O’Dowd", null),
    ]);

    [Theory]
    [InlineData("Henry Moss", 1)]
    [InlineData("henry  moss ", 1)]
    [InlineData("Mayor Henry Moss", 1)]
    [InlineData("HenryMoss", 1)]
    [InlineData("Cruz", 0)]
    [InlineData("de la Cruz", 0)]
    [InlineData("Elsie O'Dowd", 3)]
    [InlineData("O’Dowd", 3)]
    [InlineData("Lucy", -1)]
    [InlineData("Mos", -1)]
    public void A_speaker_is_named_by_member_full_name_or_last_name(string name, int index) =>
        Assert.Equal(index < 0 ? [] : [index], _speakers.Find(Plain(name)));

    [Fact]
    public void A_last_name_may_be_that_of_several_but_a_member_is_one() =>
        Assert.Equal([3], _speakers.Find(Plain("Moss")));

    [Fact]
    public void A_shared_last_name_means_all_who_have_it()
    {
        var names = NamesOf([Speaker("HenryMoss", "Henry Moss", null), Speaker("LucyMoss", "Lucy Moss", null)]);
        Assert.Equal([0, 1], names.Find(Plain("Moss")));
    }

    [Fact]
    public void A_member_is_named_exactly()
    {
        Assert.Equal([1], _speakers.Find(new CitedName("HenryMoss", default, IsMember: true)));
        Assert.Empty(_speakers.Find(new CitedName("Cruz", default, IsMember: true)));
        Assert.Empty(_speakers.Find(new CitedName("henrymoss", default, IsMember: true)));
    }

    [Theory]
    [InlineData("Henri Moss", "Henry Moss")]
    [InlineData("Ana de la Crus", "Ana de la Cruz")]
    [InlineData("Zebediah", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_suggested_when_one_is_near(string name, string? nearest) => Assert.Equal(nearest, _speakers.Nearest(Plain(name)));

    [Theory]
    [InlineData("https://www.example.org/a/b/", "example.org/a/b")]
    [InlineData("http://example.org/a/b#part", "example.org/a/b")]
    [InlineData("https://www.rfc-editor.org/rfc/rfc0791.txt", "rfc:791")]
    [InlineData("RFC 791", "rfc:791")]
    [InlineData("https://datatracker.ietf.org/doc/html/rfc791#section-3.1", "rfc:791")]
    [InlineData("rfc791bis", null)]
    [InlineData("rfc", null)]
    [InlineData("The harbour wall", null)]
    public void An_address_has_one_spelling(string address, string? normalized) => Assert.Equal(normalized, Address.Normalize(address));

    private static CitedName Plain(string name) => new(name, default, IsMember: false);

    private static SpeakerNames NamesOf(SpeakerEntry[] speakers) => new(
        [.. speakers.Select(entry => entry.Speaker)],
        GeneratedNames.None with { OfSpeaker = i => new GeneratedName(speakers[i].Id, speakers[i].Member) });

    private static SpeakerEntry Speaker(string member, string name, string? role) => new(member.ToUpperInvariant() + "-id", member, new Speaker(name, role, default));
}
