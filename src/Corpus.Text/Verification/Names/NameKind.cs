namespace Corpus.Text.Verification.Names;

/// <summary>What sort of name a citation gives to a speaker or a source. The earlier kinds name one thing; the later may be shared.</summary>
internal enum NameKind
{
    Member,
    Id,
    FullName,
    Path,
    Title,
    Url,
    FileName,
    FileStem,
    PartOfName,
    Outlet,
}
