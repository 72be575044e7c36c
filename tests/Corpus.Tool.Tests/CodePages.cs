using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>Offers the code pages before any test has touched what reads pages, as the command does before it does anything.</summary>
internal static class CodePages
{
    [ModuleInitializer]
    public static void Offer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
