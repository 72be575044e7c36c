using Corpus.Text.Model;

namespace Corpus.Tool.Keeping;

/// <summary>The fields that everything kept is made of, written and read in one form.</summary>
internal static class BinaryFields
{
    public static void WriteWords(this BinaryWriter to, string? words)
    {
        to.Write(words is not null);
        if (words is not null)
            to.Write(words);
    }

    public static string? ReadWords(this BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    public static void WriteSpan(this BinaryWriter to, TextSpan span)
    {
        to.Write7BitEncodedInt(span.Start);
        to.Write7BitEncodedInt(span.Length);
    }

    public static TextSpan ReadSpan(this BinaryReader from) => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    public static void WriteIf<T>(this BinaryWriter to, T? value, Action<T> write)
        where T : struct
    {
        to.Write(value.HasValue);
        if (value is { } given)
            write(given);
    }

    public static T? ReadIf<T>(this BinaryReader from, Func<T> read)
        where T : struct => from.ReadBoolean() ? read() : null;

    public static void WriteAll<T>(this BinaryWriter to, IReadOnlyCollection<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (T item in items)
            write(item);
    }

    /// <summary>Reads as many as were written: no room is made for more than there can be.</summary>
    public static EquatableArray<T> ReadAll<T>(this BinaryReader from, Func<T> read)
        where T : IEquatable<T>
    {
        int count = from.Read7BitEncodedInt();
        if (count > from.BaseStream.Length - from.BaseStream.Position)
            throw new InvalidDataException("there are not so many");

        var items = new T[count];
        for (int i = 0; i < items.Length; i++)
            items[i] = read();
        return items.ToEquatableArray();
    }
}
