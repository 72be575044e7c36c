using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Naming;

public sealed class RivalsTests
{
    [Fact]
    public void Documents_that_want_one_name_are_compared_once_until_one_of_them_changes()
    {
        SourceDocument[] documents = [Document("a.txt", "Budget"), Document("b.txt", "Budget")];

        Rivals first = Rivals.Of(documents, default);

        Assert.Same(first, Rivals.Of([.. documents], default));
        Assert.NotSame(first, Rivals.Of([documents[0], Document("b.txt", "Budget")], default));
        Assert.NotSame(first, Rivals.Of([.. documents, Document("c.txt", "Budget")], default));
    }
}
