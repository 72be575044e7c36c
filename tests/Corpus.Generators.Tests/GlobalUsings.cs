global using Corpus.Tests;
