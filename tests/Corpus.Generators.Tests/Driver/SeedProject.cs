namespace Corpus.Generators.Tests.Driver;

/// <summary>A project with the repository's own source documents.</summary>
internal static class SeedProject
{
    public static MadeProject New() => new(Repository.Seeds.Select(file => new Document(MadeProject.Folder + "/seeds/" + Path.GetFileName(file), File.ReadAllBytes(file))));
}
