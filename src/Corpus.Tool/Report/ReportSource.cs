using Corpus.Text.Model;

namespace Corpus.Tool.Report;

/// <summary>A source as the page shows it.</summary>
/// <param name="Path">Where it stands, with forward slashes.</param>
/// <param name="Article">What was read of it.</param>
internal sealed record ReportSource(string Path, Article Article);
