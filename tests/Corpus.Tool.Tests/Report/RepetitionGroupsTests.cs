using Corpus.Tests;
using Corpus.Text.Verification.Names;
using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class RepetitionGroupsTests
{
    [Fact]
    public void A_reprint_and_its_original_are_one_group()
    {
        RepetitionGroup group = Assert.Single(RepetitionGroups.In(MadeCorpus.Reported(MadeCorpus.Harbour)).Shown);

        Assert.Equal([0, 1], group.Articles);
        Assert.Equal([new Copying(1, 0, CopyKind.Reprint)], group.Copyings);
        Assert.NotEmpty(group.Utterances);
    }

    [Fact]
    public void A_saying_that_a_hundred_articles_have_is_one_picture_of_a_dozen_rows()
    {
        const string Saying = "“Nobody in this town has ever seen the ferry leave on time,” said Harbour Master Helena Brandt.";
        CitableSource[] sources =
        [
            .. MadeCorpus.Articles(100).Select(source => MadeCorpus.Source(source.Path,
                source.Article.Text.Replace("\n\nThe Made Post", "\n\n" + Saying, StringComparison.Ordinal))),
        ];

        (IReadOnlyList<RepetitionGroup> shown, int count) = RepetitionGroups.In(MadeCorpus.Reported(sources));

        RepetitionGroup group = Assert.Single(shown);
        Assert.Equal(1, count);
        Assert.Equal(12, group.Articles.Count);
        Assert.Equal(88, group.Left);
        Assert.Equal(11, group.Copyings.Count(copying => copying.Kind == CopyKind.SharedWords));
    }

    [Fact]
    public void Articles_that_have_nothing_in_common_are_in_no_group() =>
        Assert.Empty(RepetitionGroups.In(MadeCorpus.Reported(MadeCorpus.Articles(10))).Shown);
}
