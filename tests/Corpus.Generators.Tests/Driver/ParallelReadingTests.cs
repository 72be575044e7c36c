using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Driver;

/// <summary>Many documents that nobody has read are read side by side, and nobody sees a difference but in the time.</summary>
public sealed class ParallelReadingTests
{
    private static Document Report(int number, Action? asking = null) => new(
        $"{MadeProject.Folder}/docs/{number:0000}.txt",
        $"Report {number}\n\nThe council of town {number} met. “We will see about {number} bridges,” said Mara Okafor.\n",
        ("Title", $"Report {number}"))
    {
        Asking = asking ?? (() => { }),
    };

    private static MadeProject Reports(int count, Action asking) => new(Enumerable.Range(0, count).Select(number => Report(number, asking)));

    private static string[] Code(GeneratorRunResult run) => [.. run.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];

    [Fact]
    public void Of_many_documents_two_are_read_at_the_same_time()
    {
        if (Environment.ProcessorCount == 1)
            return;

        using var meeting = new Meeting();
        MadeProject project = Reports(17, meeting.Attend);

        project.Run();

        Assert.True(meeting.HasTakenPlace);
        Assert.All(project.Documents, document => Assert.Equal(1, document.Reads));
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(40, false)]
    public void A_few_documents_and_those_of_a_build_on_one_thread_are_read_one_by_one(int count, bool isConcurrent)
    {
        var threads = new HashSet<int>();
        MadeProject project = Reports(count, () => threads.Add(Environment.CurrentManagedThreadId));
        if (!isConcurrent)
            project.BuildOnOneThread();

        project.Run();

        Assert.Equal([Environment.CurrentManagedThreadId], threads);
    }

    [Fact]
    public void The_code_is_the_same_on_one_thread_and_on_several()
    {
        MadeProject several = Reports(200, () => { });
        MadeProject one = Reports(200, () => { });
        one.BuildOnOneThread();

        Assert.Equal(Code(one.Run()), Code(several.Run()));
    }

    [Fact]
    public void A_cancelled_reading_ends_as_cancelled_and_the_next_run_reads_what_is_left()
    {
        using var source = new CancellationTokenSource();
        MadeProject project = Reports(60, source.Cancel);

        Assert.ThrowsAny<OperationCanceledException>(() => project.Run(source.Token));
        Assert.InRange(project.Documents.Count(document => document.Reads > 0), 1, Environment.ProcessorCount);
        Assert.Equal(60, project.Run().GeneratedSources.Count(file => file.HintName.StartsWith("Articles.Report", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_document_that_cannot_be_asked_fails_as_it_does_alone()
    {
        MadeProject project = new(Enumerable.Range(0, 40).Select(
            number => Report(number, number % 2 == 0 ? null : () => throw new IOException($"Report {number} is locked."))));

        Exception? thrown = Record.Exception(() => project.Run());

        Assert.IsNotType<AggregateException>(thrown!.InnerException);
        Assert.Contains("Report 1 is locked.", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(AggregateException), thrown.ToString(), StringComparison.Ordinal);
    }
}
