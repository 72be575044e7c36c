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
    /// <param name="member">The member's name.</param>
    /// <param name="document">Writes a member's documentation.</param>
    public void Write<T>(
        string catalogue,
        string type,
        string things,
        Func<ArticleModel, EquatableArray<T>> all,
        Func<T, string> member,
        Action<SourceWriter, ArticleModel, T> document)
        where T : IEquatable<T>
    {
        writer.WriteLine();
        writer.Open("static partial class " + catalogue);
        for (int i = 0; i < articles.Count; i++)
        {
            if (i > 0)
                writer.WriteLine();

            ArticleModel article = articles[i];
            if (settings.HasDocumentation)
                MemberDocumentation.WriteMembersOf(writer, article, things);

            writer.WriteLine(GeneratedFile.Attributes);
            writer.Open($"{settings.Visibility} static class {article.Member}");
            WriteMembers(article, all(article));
            writer.Close();
        }

        writer.Close();

        void WriteMembers(ArticleModel article, EquatableArray<T> members)
        {
            for (int i = 0; i < members.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                if (settings.HasDocumentation)
                    document(writer, article, members[i]);

                writer.WriteLine($"public static {settings.Global}.{type} {member(members[i])} => {settings.Global}.Articles.{article.Member}.{catalogue}[{Literal.Of(i)}];");
            }
        }
    }
}
