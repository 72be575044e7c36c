using Corpus.Text.Language.Languages;

namespace Corpus.Text.Speech.Grammar;

/// <summary>Somebody, or a body, that a text names.</summary>
internal sealed class NamedPerson(string name, string[] parts)
{
    private readonly List<string> _roles = [];

    /// <summary>The fullest form, without titles.</summary>
    public string Name { get; set; } = name;

    public string[] Parts { get; set; } = parts;

    public string Last => Parts[Parts.Length - 1];

    public GrammarClass Gender { get; set; }

    /// <summary>Whether it is no person.</summary>
    public bool IsBody { get; set; }

    /// <summary>Whether something makes it a person: a whole name, a role, a sex.</summary>
    public bool IsPerson => !IsBody && (Parts.Length > 1 || Role is not null || Gender != GrammarClass.None);

    /// <summary>The first role that the text gives, as written.</summary>
    public string? Role { get; private set; }

    public void AddRole(string head, string role)
    {
        Role ??= role;
        _roles.Add(head);
    }

    /// <summary>Whether the text gives this one the role of <paramref name="head"/>: ministeren is the statsminister.</summary>
    public bool HasRole(string head, NameForms forms) => _roles.Exists(role => forms.IsRole(head, role));
}
