using Corpus.Text.Model;
using Corpus.Tool.Checking;
using Corpus.Tool.Keeping;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Keeping;

/// <summary>What is kept from one run to the next is never trusted: whatever somebody has done to the file, it is as none.</summary>
public sealed class KeptFileTests : IDisposable
{
    private static readonly string _key = new('A', KeptFile.KeyLength * 2);
    private static readonly string _other = new('B', KeptFile.KeyLength * 2);

    private readonly MadeFolder _folder = new();

    private string Path => System.IO.Path.Combine(_folder.Path, "kept", "kept.bin");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_one_run_keeps_the_next_one_finds()
    {
        Keep(_key, "tide");

        Assert.Equal("tide", Find(_key));
        Assert.Null(Find(_other));
    }

    [Fact]
    public void What_an_earlier_run_has_kept_stays_there()
    {
        Keep(_key, "tide");
        Keep(_other, "ebb");

        Assert.Equal(("tide", "ebb"), (Find(_key), Find(_other)));
    }

    [Fact]
    public void Nothing_is_written_where_all_of_it_is_there()
    {
        Keep(_key, "tide");
        DateTime written = File.GetLastWriteTimeUtc(Path).AddDays(-1);
        File.SetLastWriteTimeUtc(Path, written);

        Keep(_key, "tide");

        Assert.Equal(written, File.GetLastWriteTimeUtc(Path));
    }

    [Fact]
    public void Every_bit_counts()
    {
        Keep(_key, "tide");
        byte[] bytes = File.ReadAllBytes(Path);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] broken = [.. bytes];
            broken[at] ^= 1;
            File.WriteAllBytes(Path, broken);
            Assert.Null(Find(_key));
        }
    }

    [Fact]
    public void A_file_that_is_cut_short_is_as_none()
    {
        Keep(_key, "tide");
        byte[] bytes = File.ReadAllBytes(Path);
        for (int length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(Path, bytes[..length]);
            Assert.Null(Find(_key));
        }
    }

    [Fact]
    public void Another_version_of_the_product_finds_out_everything_anew()
    {
        Keep(_key, "tide");

        Assert.Null(KeptFile.At(Path, typeof(KeptFile), typeof(Article)).Find(_key, from => from.ReadString()));
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_kept_and_nobody_is_told()
    {
        Directory.CreateDirectory(Path);

        Keep(_key, "tide");

        Assert.Null(Find(_key));
    }

    [Fact]
    public void What_has_the_right_checksum_and_no_sense_is_as_none()
    {
        var random = new Random(20240520);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            string file = System.IO.Path.Combine(_folder.Path, $"{i % 8}.bin");
            File.Delete(file);
            KeptFile.At(file, typeof(Article), typeof(ArticleWriter)).Keep([(_key, to => to.Write(bytes))]);

            Assert.Null(Record.Exception(() => ArticleCache.At(file).Find(_key, "")));
            Assert.Null(Record.Exception(() => KeptChecks.At(file).Find(_key)));
        }
    }

    [Fact]
    public void Runs_at_the_same_time_find_all_or_nothing()
    {
        Parallel.For(0, 200, i =>
        {
            Keep(i % 2 == 0 ? _key : _other, "tide");
            Assert.Equal("tide", Find(_key) ?? "tide");
            Assert.Equal("tide", Find(_other) ?? "tide");
        });

        Assert.Equal("tide", Find(_key) ?? Find(_other));
        Assert.Equal(Path, Assert.Single(Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!)));
    }

    private void Keep(string key, string text) => KeptFile.At(Path, typeof(KeptFile)).Keep([(key, to => to.Write(text))]);

    private string? Find(string key) => KeptFile.At(Path, typeof(KeptFile)).Find(key, from => from.ReadString());
}
