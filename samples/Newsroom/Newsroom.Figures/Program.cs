// The numbers of the same corpus: two projects, one set of documents, compiled once.
using Newsroom.Sources.Corpus;

Console.WriteLine(Cite.Quote("94,000 prisoners are distributed across the 68 prisons in the Andean country", article: nameof(Articles.PeruPlansToTransferPrisonersToElSalvador)));
foreach (Figure figure in Articles.PeruPlansToTransferPrisonersToElSalvador.Figures)
    Console.WriteLine($"{figure.Value,12:N0}  {figure.Unit} (line {figure.Line})");
