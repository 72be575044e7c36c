namespace Corpus.Tool.Prose;

/// <summary>How a line of comment begins, by the file's extension.</summary>
internal static class CommentSigns
{
    private static readonly Dictionary<string, string> _signs = Table(
        ("//", ".c .cc .cpp .cs .cshtml .cxx .dart .fs .go .groovy .h .hpp .java .js .jsx .kt .kts .m .mjs .mm .php .proto"),
        ("//", ".rs .scala .scss .swift .ts .tsx .v .zig"),
        ("#", ".bash .cmake .coffee .ex .exs .gd .jl .mk .nix .pl .pm .ps1 .py .r .rake .rb .sh .tcl .tf .toml .yaml .yml .zsh"),
        ("--", ".ada .adb .ads .elm .hs .lua .sql .vhd .vhdl"),
        (";", ".asm .clj .cljs .el .ini .lisp .lsp .rkt .s .scm"),
        ("%", ".bib .cls .erl .hrl .m4 .pro .sty .tex"));

    /// <summary>The sign of a file; null for a file that is no code.</summary>
    public static string? Of(string path) => _signs.GetValueOrDefault(Path.GetExtension(path).ToLowerInvariant());

    private static Dictionary<string, string> Table(params (string Sign, string Extensions)[] rows) => rows
        .SelectMany(row => row.Extensions.Split(' ').Select(extension => (row.Sign, extension)))
        .ToDictionary(pair => pair.extension, pair => pair.Sign, StringComparer.Ordinal);
}
