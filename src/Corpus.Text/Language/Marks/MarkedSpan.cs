using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>The words between an outermost pair of marks.</summary>
/// <param name="Outer">The span with its marks; a mark that is missing adds nothing.</param>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Family">The kind of mark.</param>
/// <param name="IsOpened">Whether the opening mark is there; not so where a quotation goes on from the paragraph before without a mark.</param>
/// <param name="IsClosed">Whether the closing mark is there.</param>
internal readonly record struct MarkedSpan(TextSpan Outer, TextSpan Inner, MarkFamily Family, bool IsOpened, bool IsClosed);
