using System.Text;

namespace Corpus.Text;

/// <summary>An answer that comes in pieces. Not for concurrent use.</summary>
public sealed class StreamedAnswer
{
    private readonly CorpusVerifier _verifier;
    private readonly StringBuilder _answer = new();
    private readonly List<QuotationCheck> _quotations = [];
    private readonly StringBuilder _open = new();
    private readonly StringBuilder _line = new();
    private int _openStart;
    private int _paragraphEnd = -1;
    private bool _isCode;

    internal StreamedAnswer(CorpusVerifier verifier) => _verifier = verifier;

    /// <summary>Takes the next piece, and returns the quotations that are now known to be whole.</summary>
    /// <param name="piece">Any part of the text, cut anywhere.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<QuotationCheck> Add(string piece, CancellationToken cancellationToken = default)
    {
        _answer.Append(piece ?? throw new ArgumentNullException(nameof(piece)));
        var found = new List<QuotationCheck>();
        foreach (char c in piece)
        {
            _open.Append(c);
            if (c == '\n')
                EndLine(found, cancellationToken);
            else
                _line.Append(c);
        }

        return found;
    }

    /// <summary>Ends the answer.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnswerCheck Complete(CancellationToken cancellationToken = default)
    {
        Check(_open.Length, cancellationToken);
        string answer = _answer.ToString();
        return new AnswerCheck(answer, [.. _quotations], CorpusVerifier.Correct(answer, _quotations));
    }

    // A paragraph is whole when another one has begun that says nothing of it: an attribution would, and so would more of a block or of a list.
    private void EndLine(List<QuotationCheck> found, CancellationToken cancellationToken)
    {
        string line = _line.ToString().Trim();
        int start = _open.Length - _line.Length - 1;
        _line.Clear();
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            _isCode = !_isCode;

        if (line.Length == 0)
        {
            _paragraphEnd = _isCode ? -1 : _open.Length;
        }
        else if (line.StartsWith("<!--", StringComparison.Ordinal))
        {
            // A note says something of what stands before it or behind it: they stay together.
            _paragraphEnd = -1;
        }
        else if (_paragraphEnd > 0 && !_isCode && line[0] is not ('—' or '–' or '-' or '>' or '<' or '―' or '~'))
        {
            found.AddRange(Check(start, cancellationToken));
            _paragraphEnd = -1;
        }
    }

    private List<QuotationCheck> Check(int length, CancellationToken cancellationToken)
    {
        string part = _open.ToString(0, length);
        List<QuotationCheck> found = _verifier.CheckPart(part, _openStart, cancellationToken);
        _open.Remove(0, length);
        _openStart += length;
        _quotations.AddRange(found);
        return found;
    }
}
