namespace Corpus.Pages.Pdf;

/// <summary>Letters without a gap between them.</summary>
internal sealed record PrintedWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold);
