namespace Corpus.Generators;

/// <summary>The stages of the pipeline. A test finds them here, so that a new stage is tested like the others.</summary>
internal static class TrackingNames
{
    /// <summary>The project's properties, as one record.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the generated code can use of the language and of the target, and whether the build may use several threads.</summary>
    public const string Target = nameof(Target);

    /// <summary>The form of the generated code; null when nothing is to be generated.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The referenced corpus that each file belongs to; null for the project's own.</summary>
    public const string Owners = nameof(Owners);

    /// <summary>The form that generated code has, if there is any.</summary>
    public const string Form = nameof(Form);

    /// <summary>That form, and how much of the code is needed.</summary>
    public const string Emission = nameof(Emission);

    /// <summary>The form of the types that mark a citation, where they are all that is generated; else null.</summary>
    public const string Marks = nameof(Marks);

    /// <summary>The corpus's files with what the project says of them: the last stage that holds an object of the compiler's.</summary>
    public const string Files = nameof(Files);

    /// <summary>That the documents which nobody had read yet were read, many at once.</summary>
    public const string ReadAhead = nameof(ReadAhead);

    /// <summary>The documents, read, with what the project says of them.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>All documents in order.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>What has named members, and whether articles share files.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>The form of the code that has named members.</summary>
    public const string Named = nameof(Named);

    /// <summary>Each article with its name and its speakers'.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>Files of one article.</summary>
    public const string OwnFiles = nameof(OwnFiles);

    /// <summary>Files of many articles.</summary>
    public const string SharedFiles = nameof(SharedFiles);

    /// <summary>The files of articles, and which article is where.</summary>
    public const string Index = nameof(Index);

    /// <summary>The speakers as they are emitted.</summary>
    public const string Speakers = nameof(Speakers);

    /// <summary>What articles have in common.</summary>
    public const string Relations = nameof(Relations);
}
