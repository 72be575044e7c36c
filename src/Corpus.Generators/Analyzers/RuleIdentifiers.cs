namespace Corpus.Generators.Analyzers;

/// <summary>The ids of the rules. Other people's settings hold them: an id is never changed or used again.</summary>
internal static class RuleIdentifiers
{
    public const string UnreadableSource = "CORP001";
    public const string NoArticle = "CORP002";
    public const string UnpairedMark = "CORP003";
    public const string Reprint = "CORP004";
    public const string ConflictingDates = "CORP005";
    public const string NameCollision = "CORP006";
    public const string Metadata = "CORP007";
    public const string LanguageVersion = "CORP008";
    public const string Property = "CORP009";
    public const string AmbiguousDate = "CORP010";
    public const string UnnamedMembers = "CORP011";
    public const string PageSource = Corpus.Generators.Sources.PageSource.Rule;

    public const string NotFound = "CORP101";
    public const string Altered = "CORP102";
    public const string NumberAltered = "CORP103";
    public const string MeaningAltered = "CORP104";
    public const string OtherSource = "CORP105";
    public const string OtherSpeaker = "CORP106";
    public const string BrokenElision = "CORP107";
    public const string TooShort = "CORP108";
    public const string SeveralSources = "CORP109";
    public const string UnknownName = "CORP110";
    public const string OutsideBody = "CORP111";
    public const string NotConstant = "CORP112";
    public const string DisputedFigure = "CORP113";
    public const string LeftOut = "CORP114";

    /// <summary>The page of the rule.</summary>
    public static string HelpLink(string id) => "https://github.com/corpus-generators/corpus-generators/blob/main/docs/rules/" + id + ".md";
}
