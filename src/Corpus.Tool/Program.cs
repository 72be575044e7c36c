using Corpus.Tool;

return await CorpusCommand.RunAsync(args, Console.Out, Console.Error);
