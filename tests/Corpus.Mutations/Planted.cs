/// <summary>Which fault is switched on, and which ones were passed on the way. Every planted fault asks here.</summary>
public static class Planted
{
    /// <summary>The fault in force; none is 0.</summary>
    public static int Fault;

    /// <summary>By fault: whether its place was reached.</summary>
    public static readonly bool[] Reached = new bool[8192];

    public static bool Is(int fault)
    {
        Reached[fault] = true;
        return Fault == fault;
    }
}
