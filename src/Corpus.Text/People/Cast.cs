using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Who is named in the stories of a page.</summary>
internal sealed class Cast
{
    private Cast(IReadOnlyList<Member> members) => Stories = members;

    /// <summary>The stories of the prose, in its order: the body first.</summary>
    public IReadOnlyList<Member> Stories { get; }

    /// <summary>Reads the names of <paramref name="prose"/>. Headline and captions may ask the body for a full name.</summary>
    /// <remarks>Of a page that is not in English there is nobody: its grammar reads names by the language's own rules.</remarks>
    public static Cast Read(Prose prose, CancellationToken cancellationToken)
    {
        if (prose.Language != TextLanguage.English)
            return new Cast([]);

        var members = new List<Member>(prose.Stories.Count);
        foreach (Story story in prose.Stories)
        {
            bool isBody = members.Count == 0;
            bool isOfArticle = !isBody && story.Paragraphs[0].Source.Region is Region.Title or Region.Caption or Region.Byline;
            NameInventory names = NameInventory.Read(story, isOfArticle ? members[0].Names : null, cancellationToken);
            Story named = story.With(names);
            members.Add(new Member(named.With(InterviewReader.Read(named, names)), names));
        }

        return new Cast(members);
    }

    /// <summary>One story and those who are named in it.</summary>
    /// <param name="Story">The story, which knows the names.</param>
    /// <param name="Names">The names.</param>
    internal sealed record Member(Story Story, NameInventory Names);
}
