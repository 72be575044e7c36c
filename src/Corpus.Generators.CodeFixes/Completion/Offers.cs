using Corpus.Generators.Analyzers;
using Corpus.Generators.Citations;
using Corpus.Generators.Naming;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification.Names;
using Corpus.Text.Verification.Wording;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>What a corpus offers at a place: quotations, speakers or sources.</summary>
internal static class Offers
{
    private const int Most = 1_000;

    /// <summary>What fits the place and has every word of <paramref name="typed"/>, at most a thousand lines, no two alike.</summary>
    public static IReadOnlyList<Offer> For(CompletionPlace place, string typed, CitedCorpus corpus, MatchOptions options, CancellationToken cancellationToken)
    {
        IEnumerable<Offer> all = place.Role switch
        {
            CitationRole.Text => new QuotationOffers(place, corpus, options).Fitting(typed, cancellationToken),
            CitationRole.Speaker => Speakers(place, corpus),
            CitationRole.Article => Articles(place, corpus),
            _ => [],
        };

        var written = new HashSet<string>(StringComparer.Ordinal);
        return [.. all.Where(offer => offer.Fits(typed) && written.Add(offer.Written)).Take(Most)];
    }

    private static IEnumerable<Offer> Speakers(CompletionPlace place, CitedCorpus corpus)
    {
        foreach (SpeakerEntry entry in corpus.Catalogue.Speakers)
        {
            string name = entry.Speaker.Name;
            string details = entry.Speaker.Role is { } role ? name + ", " + role : name;
            if (place.Form is null && corpus.Members < MemberScope.Speakers)
                yield break;
            if (place.Form is null)
                yield return Named(place, "Speakers", entry.Member, name, details);
            else if (place.Form.Write(name) is { } written)
                yield return new Offer(written, entry.Speaker.Role ?? "", details);
        }
    }

    private static IEnumerable<Offer> Articles(CompletionPlace place, CitedCorpus corpus)
    {
        for (int i = 0; i < corpus.Documents.Count; i++)
        {
            string path = corpus.Catalogue.Articles[i].Path;
            string? title = corpus.Documents[i].Article.Title is { } printed ? MessageText.OneLine(printed) : null;
            string? outlet = corpus.Documents[i].Article.Outlet;

            bool isTitleItsOwn = title is not null && IsNameOf(i, title, place, corpus);
            string name = isTitleItsOwn ? title! : title is null ? path : Joined(title, path);
            string details = title is null ? Joined(path, outlet) : Joined(title, outlet, path);
            if (place.Form is null && corpus.Members < MemberScope.Articles)
                yield break;
            if (place.Form is null)
            {
                yield return Named(place, "Articles", corpus.Catalogue.Articles[i].Member, name, details);
            }
            else if (place.Form.Write(isTitleItsOwn ? title! : path) is { } written)
            {
                yield return new Offer(written, isTitleItsOwn ? Joined(outlet, path) : Joined(title, outlet), details)
                {
                    Filter = isTitleItsOwn ? written : Joined(title, written),
                };
            }
        }
    }

    /// <summary>Whether a title means this one article: several may share it, and behind <c>//=</c> a number sign begins a section.</summary>
    private static bool IsNameOf(int article, string title, CompletionPlace place, CitedCorpus corpus)
    {
        string read = place.Form == WrittenForm.Comment ? Address.WithoutSection(title) : title;
        return corpus.Articles.Find(new CitedName(read, default, IsMember: false)) is { Count: 1 } meant && meant[0] == article;
    }

    private static Offer Named(CompletionPlace place, string type, string member, string name, string details)
    {
        string written = $"nameof({place.Qualifier}{type}.{member})";
        return new Offer(written, name, details) { Filter = name + " " + written };
    }

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
