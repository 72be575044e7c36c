using Corpus.Tool;

var context = new CommandContext(Console.Out, Console.Error, Directory.GetCurrentDirectory()) { IsTerminal = !Console.IsOutputRedirected };
return await CorpusCommand.RunAsync(args, context);
