namespace Corpus.Generators.PackageTests;

/// <summary>A web application that answers with records of the corpus, asked over a real connection.</summary>
[Collection(nameof(Citing))]
public sealed class ServingTests(ProductPackage package)
{
    [Fact]
    public void An_endpoint_that_returns_an_article_sends_it_whole_and_a_client_reads_it_back()
    {
        Consumer application = package.NewConsumer(items: """
            <CorpusSource Include="seeds/*.txt" />
            <CorpusSource Update="seeds/000_e8a4a1759aafcd45.txt" Language="en" Speaker="Ana Quispe" Role="Reader" />
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            """).CopySeeds().Write("Program.cs", """
            using System.Net.Http.Json;
            using System.Text.Json;
            using App.Corpus;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.Logging;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            await using WebApplication app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapGet("/articles", () => Articles.All);
            app.MapGet("/articles/{id}", (string id) => Articles.Find(id));
            app.MapGet("/speakers/{id}", (string id) => Speakers.Find(id));
            await app.StartAsync();

            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            Article article = Articles.PeruPlansToTransferPrisonersToElSalvador;
            JsonElement sent = await client.GetFromJsonAsync<JsonElement>("/articles/" + article.Id);
            Console.WriteLine(sent.GetProperty("title").GetString());
            Console.WriteLine(sent.GetProperty("quotes").GetArrayLength() == article.Quotes.Count);
            Console.WriteLine(sent.GetProperty("quotes")[0].GetProperty("speaker").GetString());
            Console.WriteLine(sent.GetProperty("speaker").GetString() + " " + sent.GetProperty("language").GetString());
            Console.WriteLine(ReferenceEquals(article, await client.GetFromJsonAsync<Article>("/articles/" + article.Id)));
            Console.WriteLine((await client.GetFromJsonAsync<Article[]>("/articles"))!.SequenceEqual(Articles.All));
            Console.WriteLine(ReferenceEquals(Speakers.EduardoArana, await client.GetFromJsonAsync<Speaker>("/speakers/" + Speakers.EduardoArana.Id)));
            Console.WriteLine(Speakers.AnaQuispe.Role);
            """);

        Assert.Equal(
            ["Peru plans to transfer prisoners to El Salvador", "True", "eduardo-arana", "ana-quispe en", "True", "True", "True", "Reader"],
            application.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
