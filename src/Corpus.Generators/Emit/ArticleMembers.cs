using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the nested classes with a member for each thing of one kind in an article.</summary>
internal sealed class ArticleMembers(SourceWriter writer, IReadOnlyList<ArticleModel> articles, OutputSettings settings)
{
    /// <summary>Writes the classes of all articles of the file, each in <c>static partial class <paramref name="catalogue"/></c>.</summary>
    /// <param name="catalogue">The class of all things of the kind, which is also the list's name in <c>Article</c>.</param>
    /// <param name="type">The type of the members.</param>
    /// <param name="things">What they are called in a sentence.</param>
    /// <param name="all">The things of an article.</param>
    /// <param name="isNamed">Whether one of them has a member.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="document">Writes a member's documentation.</param>
    public void Write<T>(
        string catalogue,
        string type,
        string things,
        Func<ArticleModel, EquatableArray<T>> all,
        Func<T, bool> isNamed,
        Func<T, string> member,
        Action<SourceWriter, ArticleModel, T> document)
        where T : IEquatable<T>
    {
        bool isOpen = false;
        foreach (ArticleModel article in articles)
        {
            EquatableArray<T> members = all(article);
            if (!members.Any(isNamed))
                continue;

            if (!isOpen)
            {
                writer.WriteLine();
                writer.Open("static partial class " + catalogue);
                isOpen = true;
            }

            if (settings.HasDocumentation)
                MemberDocumentation.WriteMembersOf(writer, article, things);

            writer.Open($"{settings.Visibility} static class {article.Member}");
            for (int j = 0; j < members.Count; j++)
            {
                if (!isNamed(members[j]))
                    continue;
                if (settings.HasDocumentation)
                    document(writer, article, members[j]);

                writer.WriteLine($"public static _{type} {member(members[j])} => _at({Literal.Of(j)});");
            }

            // One way to the article for all its members: the compiler looks up each part of it once, not once a member.
            writer.WriteLine($"private static _{type} _at(int index) => {settings.Global}.Articles.{article.Member}.{catalogue}[index];");
            writer.Close();
        }

        if (isOpen)
            writer.Close();
    }
}
