namespace Corpus.Generators.Tests.Harness;

/// <summary>Two threads that are in one place at the same time.</summary>
/// <remarks>
/// The first two that come go on when both are there, however long that takes a busy machine; whoever comes later goes on. One that is alone waits, and
/// for nobody.
/// </remarks>
internal sealed class Meeting : IDisposable
{
    private readonly CountdownEvent _missing = new(2);
    private int _come;

    public bool HasTakenPlace => _missing.IsSet;

    public void Attend()
    {
        if (Interlocked.Increment(ref _come) > 2)
            return;

        _missing.Signal();
        _missing.Wait(TimeSpan.FromMinutes(5));
    }

    public void Dispose() => _missing.Dispose();
}
