using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Corpus.Pages.Pdf;

/// <summary>The usual filters of a PDF, with a limit to what all its streams unpack to: a few kilobytes can be gigabytes of nothing.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const long Most = 512L * 1024 * 1024;
    private const int ZlibHeader = 2;

    private readonly DefaultFilterProvider _usual = (DefaultFilterProvider)DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <summary>Whether the document has more in it than is read.</summary>
    public bool IsExceeded => _unpacked > Most;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_usual.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_usual.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_usual.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    // Counted before it is kept: what is counted takes no memory.
    private void Count(ReadOnlyMemory<byte> packed)
    {
        if (packed.Length <= ZlibHeader)
            return;

        byte[] buffer = new byte[64 * 1024];
        try
        {
            using var inflated = new DeflateStream(new MemoryStream(packed.Slice(ZlibHeader).ToArray()), CompressionMode.Decompress);
            for (int read = inflated.Read(buffer, 0, buffer.Length); read > 0 && !IsExceeded; read = inflated.Read(buffer, 0, buffer.Length))
                _unpacked += read;
        }
        catch (InvalidDataException)
        {
            // What is damaged is the reader's to mend.
        }

        if (IsExceeded)
            throw new InvalidDataException("The document unpacks to more than is read.");
    }

    private sealed class BoundedFilter(IFilter inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
                all.Count(input);

            Memory<byte> output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter)
                all._unpacked += output.Length;
            return output;
        }
    }
}
