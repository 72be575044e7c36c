using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Tells whether a line of one article names the publisher of another: "appeared first on example.org", "LIMA (AP) —".</summary>
internal static class OriginNames
{
    /// <summary>Whether <paramref name="copy"/> says that it was first published by the publisher of <paramref name="original"/>.</summary>
    public static bool Names((Article Article, ArticleFingerprint Print) copy, Article original) =>
        (copy.Article.SyndicatedFrom is { } from && IsPublisher(from, original) && !IsPublisher(from, copy.Article))
        || (copy.Print.DatelineAgency is { } agency && IsPublisher(agency, original) && !IsPublisher(agency, copy.Article));

    private static bool IsPublisher(string name, Article article)
    {
        string letters = LooseWording.Of(WithoutDomain(name).AsSpan());
        if (letters.Length < 2)
            return false;
        if (article.Outlet is { } outlet && (letters == LooseWording.Of(WithoutDomain(outlet).AsSpan()) || letters == Initials(outlet)))
            return true;
        return article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            && letters == LooseWording.Of(WithoutDomain(address.Host).AsSpan());
    }

    // www.example.org and example.co.uk are called example.
    private static string WithoutDomain(string name)
    {
        string[] labels = name.Trim().Split('.');
        if (labels.Length < 2 || name.IndexOf(' ') >= 0)
            return name;

        int last = labels.Length - 2;
        if (last > 0 && labels[last].Length <= 3 && labels[last + 1].Length == 2 && labels[last] != "www")
            last--;
        return labels[last];
    }

    // The agencies go by their initials.
    private static string Initials(string outlet)
    {
        string[] words = outlet.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? "" : LooseWording.Of(string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])).AsSpan());
    }
}
