using Corpus.Text.Model;
using Corpus.Text.People;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Naming;

public sealed class SpeakerDirectoryTests
{
    private static SpeakerDirectory Bring(params Speaker[][] articles) =>
        SpeakerDirectory.Create([.. articles.Select(speakers => Article("Made") with { Speakers = speakers.ToEquatableArray() })]);

    [Fact]
    public void The_same_name_in_two_articles_is_one_person_whatever_its_case_and_accents()
    {
        SpeakerDirectory directory = Bring([Speaker("ALBERTO OTAROLA")], [Speaker("Alberto Otárola")], [Speaker("Alberto Ota\u0301rola")]);

        Speaker person = Assert.Single(directory.Speakers);
        Assert.Equal("Alberto Otárola", person.Name);
        Assert.Equal([0, 0, 0], new[] { directory.IndexOf(0, "ALBERTO OTAROLA"), directory.IndexOf(1, "Alberto Otárola"), directory.IndexOf(2, "Alberto Ota\u0301rola") });
    }

    [Fact]
    public void A_bare_last_name_is_the_only_person_of_that_last_name()
    {
        SpeakerDirectory directory = Bring([Speaker("Quill", null, "Quill")], [Speaker("Zoë Quill", "Mayor", "Zoë Quill", "she")]);

        Assert.Equal([new Speaker("Zoë Quill", "Mayor", new[] { "Quill", "Zoë Quill", "she" }.ToEquatableArray())], directory.Speakers);
        Assert.Equal(0, directory.IndexOf(0, "Quill"));
    }

    [Fact]
    public void A_bare_last_name_that_two_people_have_is_neither_of_them() =>
        Assert.Equal(["Ann Quill", "Quill", "Zoë Quill"], Bring([Speaker("Quill")], [Speaker("Zoë Quill")], [Speaker("Ann Quill")]).Speakers.Select(speaker => speaker.Name));

    [Fact]
    public void A_bare_first_name_is_nobody_s() =>
        Assert.Equal(["Zoë", "Zoë Quill"], Bring([Speaker("Zoë")], [Speaker("Zoë Quill")]).Speakers.Select(speaker => speaker.Name));

    [Fact]
    public void The_first_role_is_kept_and_mentions_are_in_order_without_repeats()
    {
        SpeakerDirectory directory = Bring([Speaker("Zoë Quill", null, "she")], [Speaker("Zoë Quill", "Mayor", "Quill", "she")], [Speaker("Zoë Quill", "Senator", "the senator")]);

        Assert.Equal(new Speaker("Zoë Quill", "Mayor", new[] { "she", "Quill", "the senator" }.ToEquatableArray()), directory.Speakers[0]);
    }

    [Fact]
    public void Nobody_is_at_no_index()
    {
        SpeakerDirectory directory = Bring([Speaker("Zoë Quill")], []);

        Assert.Null(directory.IndexOf(0, null));
        Assert.Null(directory.IndexOf(1, "Zoë Quill"));
    }
}
