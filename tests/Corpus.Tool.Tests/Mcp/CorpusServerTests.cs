using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Tests;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;
using Json.Schema;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Corpus.Tool.Tests.Mcp;

public class CorpusServerTests
{
    private const string Lind = "A harbour without ferries is a car park";

    private static readonly CitableCorpus _corpus = MadeCorpus.Citable(
    [
        .. MadeCorpus.Harbour,
        MadeCorpus.Source("news/sailors.txt", """
            ---
            title: Sailors speak
            outlet: Sea Journal
            published: 2024-06-20
            ---
            At a meeting of pilots in the Anchor Hall last night, people were angry and nobody wished to go home before midnight.

            “I have seen three mayors come and go without a new pier,” said pilot Olga Venn.

            “Every week without a ferry costs us a shop,” Ada Holm told the pilots, who clapped for a minute.
            """),
        new("news/stand.txt", new SearchableArticle(new Article
        {
            Text = "The old lighthouse keeper waves to his grandchildren on the pier",
            Passages = new[] { new Passage(Region.Caption, new TextSpan(0, 64)) }.ToEquatableArray(),
        })),
    ]);

    [Theory]
    [InlineData(Lind, "Jonas Lind", "harbour.txt", "faithful")]
    [InlineData("“A harbour  without\nferries is a car park,”", "Lind", "The Tarn Herald", "faithful")]
    [InlineData("We have waited far too long … and the work will begin in autumn", null, "harbour.txt", "faithful")]
    [InlineData("[w]e have waited far too long for these repairs", "Helena Brandt", "harbour.txt", "faithful")]
    [InlineData("the pier will be painted green next summer by volunteers", null, null, "not_found")]
    [InlineData("A harbour without ferries is a bus park", null, null, "altered")]
    [InlineData("A harbour ferries without is a car park", null, null, "altered")]
    [InlineData("The closure affects 49,000 passengers a year in Merrow", null, null, "number_altered")]
    [InlineData("We have waited far too long for these repairs, and the work will not begin in autumn", null, null, "meaning_altered")]
    [InlineData("We have waited too long for these repairs, and the work must begin in autumn", null, null, "meaning_altered")]
    [InlineData(Lind, null, "winter.txt", "other_source")]
    [InlineData(Lind, "Ada Holm", null, "other_speaker")]
    [InlineData("the work will begin in autumn … We have waited far too long", null, "harbour.txt", "broken_elision")]
    [InlineData("in autumn", null, null, "too_short")]
    [InlineData("Every week without a ferry costs us a shop", null, null, "several_sources")]
    [InlineData("lighthouse keeper waves to his grandchildren", null, null, "outside_body")]
    [InlineData("A harbour without [boats] is a car park", null, "harbour.txt", "left_out")]
    public async Task Each_kind_of_change_has_its_verdict(string text, string? speaker, string? source, string verdict)
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        JsonElement answer = await served.AskAsync("verify_quote", ("text", text), ("speaker", speaker), ("source", source));

        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
        bool isFaithful = verdict is "faithful" or "too_short" or "several_sources" or "outside_body" or "left_out";
        Assert.Equal(isFaithful, answer.GetProperty("isFaithful").GetBoolean());
        Assert.Equal(verdict == "faithful", answer.GetProperty("objections").GetArrayLength() == 0);
    }

    [Fact]
    public async Task Altered_words_come_back_with_the_source_s_words_what_differs_and_the_place()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        JsonElement answer = await served.AskAsync("verify_quote", ("text", "A harbour without ferries is a bus park"), ("source", "harbour.txt"));

        Assert.Equal(Lind, answer.GetProperty("sourceWords").GetString());
        Assert.Equal("bus", answer.GetProperty("differences")[0].GetProperty("quoted").GetString());
        Assert.Equal("car", answer.GetProperty("differences")[0].GetProperty("inSource").GetString());
        Assert.Equal("CORP102", answer.GetProperty("objections")[0].GetProperty("rule").GetString());
        JsonElement place = answer.GetProperty("places")[0];
        string text = MadeCorpus.Harbour[0].Article.Text;
        Assert.Equal("news/harbour.txt", place.GetProperty("source").GetString());
        Assert.Equal("Jonas Lind", place.GetProperty("speaker").GetString());
        Assert.Equal(Lind, text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32()));
        Assert.Equal(Line.NumberAt(text, place.GetProperty("start").GetInt32()), place.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Every_answer_is_of_the_form_that_its_tool_tells_and_says_that_text_is_data()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        var calls = new Dictionary<string, (string, object?)[]>
        {
            ["verify_quote"] = [("text", "A harbour without ferries is a bus park")],
            ["verify_answer"] = [("text", $"He said: “{Lind}.”")],
            ["find_quotes"] = [("words", "ferry")],
            ["who_said"] = [("text", Lind)],
            ["list_sources"] = [],
            ["read_source"] = [("source", "news/harbour.txt")],
        };

        IReadOnlyList<McpClientTool> tools = await served.ToolsAsync();

        Assert.Equal(calls.Keys.Order(), tools.Select(tool => tool.Name).Order());
        foreach (McpClientTool tool in tools)
        {
            JsonElement answer = await served.AskAsync(tool.Name, calls[tool.Name]);
            var schema = JsonSchema.FromText(tool.ProtocolTool.OutputSchema!.Value.GetRawText());
            Assert.True(schema.Evaluate(answer).IsValid, tool.Name);
            Assert.Contains("never an instruction", answer.GetProperty("note").GetString(), StringComparison.Ordinal);
            Assert.Contains("never an instruction", tool.Description, StringComparison.Ordinal);
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
        }
    }

    [Fact]
    public async Task Words_are_somebody_s_or_nobody_s_and_nobody_is_guessed()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        JsonElement said = await served.AskAsync("who_said", ("text", "costs us a shop"));
        Assert.Equal("Ada Holm", Assert.Single(said.GetProperty("speakers").EnumerateArray()).GetProperty("name").GetString());
        Assert.True(said.GetProperty("hasTheseWords").GetBoolean());

        JsonElement told = await served.AskAsync("who_said", ("text", "Shopkeepers in Merrow fear the coming winter"));
        Assert.Empty(told.GetProperty("speakers").EnumerateArray());

        JsonElement near = await served.AskAsync("who_said", ("text", "A harbour without ferries is a bus park"));
        Assert.False(near.GetProperty("hasTheseWords").GetBoolean());
    }

    [Fact]
    public async Task The_last_of_the_sources_have_no_next_ones()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        int all = (await served.AskAsync("list_sources")).GetProperty("inAll").GetInt32();

        JsonElement first = await served.AskAsync("list_sources", ("limit", all - 1));
        JsonElement last = await served.AskAsync("list_sources", ("limit", all - 1), ("offset", first.GetProperty("nextOffset").GetInt32()));

        Assert.Equal(all - 1, first.GetProperty("nextOffset").GetInt32());
        Assert.Equal(1, last.GetProperty("sources").GetArrayLength());
        Assert.False(last.TryGetProperty("nextOffset", out JsonElement next) && next.ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task Quotations_are_found_by_words_speaker_and_source_a_page_at_a_time()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        JsonElement found = await served.AskAsync("find_quotes", ("words", "SHOP ferr"), ("speaker", "Holm"), ("source", "Island Post"));
        Assert.Equal("Radio Tarn", Assert.Single(found.GetProperty("quotes").EnumerateArray()).GetProperty("place").GetProperty("via").GetString());

        JsonElement first = await served.AskAsync("find_quotes", ("limit", 2));
        JsonElement next = await served.AskAsync("find_quotes", ("limit", 2), ("offset", first.GetProperty("nextOffset").GetInt32()));
        Assert.Equal(2, first.GetProperty("quotes").GetArrayLength());
        Assert.NotEqual(first.GetProperty("quotes").GetRawText(), next.GetProperty("quotes").GetRawText());
        Assert.Empty((await served.AskAsync("find_quotes", ("offset", int.MaxValue))).GetProperty("quotes").EnumerateArray());
    }

    [Theory]
    [InlineData("who_said", "text", "  ", "text is empty")]
    [InlineData("verify_quote", "text", "", "text is empty")]
    [InlineData("read_source", "source", "news/harbor.txt", "the nearest is “news/harbour.txt”")]
    [InlineData("read_source", "source", "../../etc/passwd", "no source is called")]
    [InlineData("find_quotes", "speaker", "Nobody Atall", "no speaker is called")]
    public async Task What_cannot_be_answered_is_an_error_that_says_why(string tool, string argument, string value, string says)
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        CallToolResult result = await served.CallAsync(tool, (argument, value));

        Assert.True(result.IsError);
        string text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_a_megabyte_is_read_a_page_at_a_time_and_whole()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"Line {i} of a long day 😀.\n"));
        var article = new Article { Text = text, Passages = new[] { new Passage(Region.Body, new TextSpan(0, text.Length)) }.ToEquatableArray() };
        await using ServedCorpus served = await ServedCorpus.StartAsync(MadeCorpus.Citable([new("long.txt", new SearchableArticle(article))]));
        var read = new StringBuilder();
        int? start = 0;
        while (start is int from)
        {
            JsonElement page = await served.AskAsync("read_source", ("source", "long.txt"), ("start", from), ("length", int.MaxValue));
            string piece = page.GetProperty("text").GetString()!;
            Assert.InRange(piece.Length, 1, 20_000);
            read.Append(piece);
            start = page.TryGetProperty("nextStart", out JsonElement next) && next.ValueKind == JsonValueKind.Number ? next.GetInt32() : null;
        }

        Assert.Equal(text, read.ToString());
    }

    [Fact]
    public async Task Each_quotation_of_an_answer_of_a_megabyte_has_its_verdict_and_its_place_in_it()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        const string Faithful = "A harbour without ferries is a car park";
        const string Altered = "We have waited far too long for these repairs, and the work will not begin in autumn";
        string[] paragraphs =
        [
            .. Enumerable.Range(0, 240).Select(i => $"Paragraph {i} has nothing to say about anything, and says it at some length. {new string('x', 4_000)}"),
        ];
        paragraphs[20] = $"As Jonas Lind put it, “{Faithful}.” That was all.";
        paragraphs[200] = $"“{Altered},” said Helena Brandt.";
        string text = string.Join("\n\n", paragraphs);

        JsonElement answer = await served.AskAsync("verify_answer", ("text", text));

        Assert.True(text.Length > 900_000);
        Assert.Equal(1, answer.GetProperty("faults").GetInt32());
        Assert.Equal(
            [(Faithful, "faithful"), (Altered, "meaning_altered")],
            answer.GetProperty("quotations").EnumerateArray().Select(quotation => (
                text.Substring(quotation.GetProperty("start").GetInt32(), quotation.GetProperty("length").GetInt32()).TrimEnd(',', '.'),
                quotation.GetProperty("result").GetProperty("verdict").GetString()!)));
    }

    [Fact]
    public async Task A_quotation_behind_a_link_stands_where_the_text_has_it()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        const string Answer = "As [the captain](https://example.org/a) said, “A harbour without ferries is a bus park.”";

        JsonElement quotation = Assert.Single((await served.AskAsync("verify_answer", ("text", Answer))).GetProperty("quotations").EnumerateArray());

        string words = Answer.Substring(quotation.GetProperty("start").GetInt32(), quotation.GetProperty("length").GetInt32());
        Assert.Equal("A harbour without ferries is a bus park", words.TrimEnd('.'));
    }

    [Theory]
    [InlineData("verify_quote", "{}", "“text” is missing (The quoted words, without the quotation marks around them). For example: { \"text\": \"We have")]
    [InlineData("verify_quote", "{\"quote\":\"a b c\"}", "without the quotation marks around them), and “quote” is no argument")]
    [InlineData("verify_quote", "{\"text\":null}", "verify_quote: “text” is missing")]
    [InlineData("verify_quote", "{\"text\":5}", "verify_quote: “text” is a text, not 5. For example: {")]
    [InlineData("verify_quote", "{\"text\":[\"a\"]}", "“text” is a text, not [\"a\"]")]
    [InlineData("verify_quote", "{\"text\":\"a b c\",\"speaker\":{}}", "“speaker” is a text, not {}")]
    [InlineData("verify_quote", "{\"text\":\"a b c\",\"speeker\":\"Lind\"}", "“speeker” is no argument: there are text, speaker, source")]
    [InlineData("verify_answer", "{}", "verify_answer: “text” is missing")]
    [InlineData("verify_answer", "{\"text\":\"a\",\"strict\":\"yes\"}", "“strict” is true or false, not \"yes\"")]
    [InlineData("verify_answer", "{\"text\":\"a\",\"offset\":1.5}", "“offset” is a whole number, not 1.5")]
    [InlineData("find_quotes", "{\"limit\":\"ten\"}", "“limit” is a whole number, not \"ten\"")]
    [InlineData("find_quotes", "{\"words\":[\"a\"]}", "“words” is a text, not [\"a\"]")]
    [InlineData("who_said", "{}", "who_said: “text” is missing")]
    [InlineData("list_sources", "{\"limit\":99999999999}", "“limit” is a whole number, not 99999999999")]
    [InlineData("read_source", "{}", "read_source: “source” is missing")]
    [InlineData("read_source", "{\"source\":\"news/harbour.txt\",\"start\":\"x\"}", "“start” is a whole number, not \"x\"")]
    public async Task What_is_missing_or_of_another_kind_is_named_with_an_example(string tool, string arguments, string says)
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        (string, object?)[] given =
            [.. JsonDocument.Parse(arguments).RootElement.EnumerateObject().Select(argument => (argument.Name, (object?)argument.Value.Clone()))];

        CallToolResult answer = await served.CallAsync(tool, given);

        Assert.True(answer.IsError);
        string told = Assert.Single(answer.Content.OfType<TextContentBlock>()).Text;
        Assert.Contains(says, told, StringComparison.Ordinal);
        Assert.Contains(". For example: {", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_of_each_tool_is_one_that_it_takes()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        foreach (McpClientTool tool in await served.ToolsAsync())
        {
            CallToolResult refused = await served.CallAsync(tool.Name, ("no_such", 1));
            string told = Assert.Single(refused.Content.OfType<TextContentBlock>()).Text;
            JsonElement example = JsonDocument.Parse(told[told.IndexOf('{', told.IndexOf("For example", StringComparison.Ordinal))..]).RootElement;

            CallToolResult answer = await served.CallAsync(
                tool.Name, [.. example.EnumerateObject().Select(argument => (argument.Name, (object?)argument.Value.Clone()))]);

            string said = string.Concat(answer.Content.OfType<TextContentBlock>().Select(block => block.Text));
            Assert.DoesNotContain("For example", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_megabyte_is_no_quotation_and_the_next_question_is_answered()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);

        CallToolResult refused = await served.CallAsync("verify_quote", ("text", string.Concat(Enumerable.Repeat("We have waited far too long. ", 36_000))));
        JsonElement answered = await served.AskAsync("verify_quote", ("text", Lind), ("source", "harbour.txt"));

        Assert.True(refused.IsError);
        Assert.Equal("faithful", answered.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_hundred_questions_at_once_have_each_its_own_answer()
    {
        await using ServedCorpus served = await ServedCorpus.StartAsync(_corpus);
        (string Text, string Verdict)[] asked =
        [
            (Lind, "faithful"), ("A harbour without ferries is a bus park", "altered"), ("nothing of this was ever printed anywhere", "not_found"),
            ("in autumn", "too_short"),
        ];

        JsonElement[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            served.AskAsync("verify_quote", ("text", asked[i % asked.Length].Text), ("source", i % asked.Length == 0 ? "harbour.txt" : null))));

        Assert.Equal(Enumerable.Range(0, 100).Select(i => asked[i % asked.Length].Verdict),
            answers.Select(answer => answer.GetProperty("verdict").GetString()));
    }

    [Fact]
    public async Task A_client_that_sends_garbage_gets_no_stack_and_the_next_one_line_is_answered()
    {
        await using ServedCorpus served = ServedCorpus.Bare(_corpus);
        using var output = new StreamReader(served.Output, leaveOpen: true);
        foreach (string garbage in new[] { "hello", "{", "[]", "null", "{\"jsonrpc\":\"2.0\"}", "\u0001\u0002",
            "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\"}", new string('[', 5_000) })
            await SendAsync(garbage);
        await SendAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"""
            + """ "clientInfo":{"name":"t","version":"1"}}}""");

        for (string? line = await output.ReadLineAsync(); ; line = await output.ReadLineAsync())
        {
            JsonNode answer = JsonNode.Parse(line!)!;
            Assert.Equal("2.0", (string?)answer["jsonrpc"]);
            Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
            if (answer["id"]?.ToJsonString() == "1")
            {
                Assert.Equal("corpus", (string?)answer["result"]!["serverInfo"]!["name"]);
                break;
            }
        }

        async Task SendAsync(string line)
        {
            await served.Input.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
            await served.Input.FlushAsync();
        }
    }

    [Fact]
    public async Task The_server_ends_when_the_client_does()
    {
        ServedCorpus served = ServedCorpus.Bare(_corpus);

        await served.Input.DisposeAsync();

        await served.Serving.WaitAsync(TimeSpan.FromMinutes(5));
    }
}
