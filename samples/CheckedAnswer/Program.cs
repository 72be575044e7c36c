// An answer of a language model is checked before anybody sees it. The model is played by a string here: what it quotes is right, altered, and made up.
using Corpus.Text;

const string Answer =
    """
    Peru wants to send foreign prisoners away by “a bilateral cooperation mechanism [with San Salvador]”, Eduardo Arana announced.

    The reason is room: “94,000 prisoners are distributed across the 86 prisons in the Andean country”, El Comercio reported.

    > Transnational organized crime requires firm and coordinated responses.
    > — Elmer Schialer

    Nobody objects: “The plan has the support of every party in the country,” the minister added.
    """;

string seeds = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "seeds");
var verifier = new CorpusVerifier(Directory.GetFiles(seeds, "*.txt").Select(file => CorpusSource.Read(Path.GetFileName(file), File.ReadAllText(file))));

// The answer comes in pieces, as models send it. What a paragraph quotes is known as soon as the next one has begun.
int shown = 0;
StreamedAnswer stream = verifier.Begin();
foreach (char[] piece in Answer.Chunk(20))
    Show(stream.Add(new string(piece)));

AnswerCheck check = stream.Complete();
Show(check.Quotations.Skip(shown));

Console.WriteLine(check.IsFaithful ? "Shown as it is." : "Shown with the source's words:\n\n" + check.Corrected);

void Show(IEnumerable<QuotationCheck> quotations)
{
    foreach (QuotationCheck quotation in quotations)
    {
        shown++;
        string where = quotation.Places.Count == 0 ? "" : $" ({quotation.Places[0].Source.Name}, line {quotation.Places[0].Line})";
        Console.WriteLine($"{quotation.Verdict}: “{quotation.Words}”{where}");
        if (quotation.Message is { } message)
            Console.WriteLine($"  {message}");
    }
}
