namespace Corpus.Text.Speech.Rows;

/// <summary>Who reads a row.</summary>
[Flags]
internal enum RowLanguages
{
    /// <summary>The rules of English: <c>Speech/Quotations/Sieve</c>.</summary>
    English = 1,

    /// <summary>The grammar of all languages with a table: <c>Speech/Grammar</c>.</summary>
    Others = 2,

    All = English | Others,
}
