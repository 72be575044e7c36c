using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>One figure as it is emitted.</summary>
/// <param name="Id">Its id: the article's, a slash, and its own.</param>
/// <param name="Member">Its member.</param>
/// <param name="Figure">What was read.</param>
internal sealed record FigureModel(string Id, string Member, Figure Figure);
