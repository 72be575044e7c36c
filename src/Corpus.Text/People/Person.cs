using Corpus.Text.Language;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Somebody or something that a story names, in all forms of the name.</summary>
internal sealed class Person(string name, string[] parts)
{
    /// <summary>The fullest form, without titles.</summary>
    public string Name { get; set; } = name;

    /// <summary>The words of the fullest form.</summary>
    public string[] Parts { get; set; } = parts;

    public string First => Parts[0];

    public string Last => Parts[Parts.Length - 1];

    /// <summary>How often a form of two or more words was seen.</summary>
    public int Count { get; set; }

    public Personhood Personhood { get; set; }

    /// <summary>Masculine, Feminine, or nothing when unknown.</summary>
    public WordClasses Gender { get; set; }

    public bool IsOfOtherGender(WordClasses gender) => gender != WordClasses.None && Gender != WordClasses.None && Gender != gender;

    /// <summary>The first title or role that the story gives.</summary>
    public string? Role { get; set; }

    /// <summary>Whether it is a place: nobody's name, although places are said to want and to do.</summary>
    public bool IsPlace { get; set; }

    /// <summary>Whether it is the last name of two people of the story, and nothing tells which of them is meant.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is an act, a bill, a treaty: what a law says nobody has said.</summary>
    public bool IsLaw { get; init; }

    /// <summary>SA, WH, L: one or two letters that the story does not spell out stand for a country as often as for a body.</summary>
    public bool IsUnknownAbbreviation { get; init; }

    /// <summary>Whether the story has the last word of the name alone, too.</summary>
    public bool IsCalledByLastName { get; set; }

    /// <summary>Whether it stands behind "the", as a team's name does.</summary>
    public bool HasArticle { get; set; }

    /// <summary>Whether it is somebody without a name: a neighbour.</summary>
    public bool IsNewcomer { get; init; }

    /// <summary>Whether a speaker may be given this name. A wrong name is worse than none.</summary>
    public bool IsNameable => !IsPlace && !IsShared && !IsLaw && !IsUnknownAbbreviation && !IsNewcomer;
}
