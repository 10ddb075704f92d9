namespace CriticalMinerals.Domain;

/// <summary>Runs in falling order of their shares, without those that hold nothing.</summary>
/// <remarks>Not a generic list: one of pairs is compiled anew in every process, on the way to its first answer. Shares that come in order cost no search.</remarks>
internal sealed class RunList(int capacity)
{
    private Run[] runs = new Run[Math.Max(1, capacity)];
    private int length;

    internal void Add(double share, double count)
    {
        if (!(share > 0 && count > 0)) return;
        if (length == runs.Length) Array.Resize(ref runs, 2 * length);
        var place = length++;
        for (; place > 0 && runs[place - 1].Share < share; place--) runs[place] = runs[place - 1];
        runs[place] = new(share, count);
    }

    internal Run[] ToArray()
    {
        var exact = new Run[length];
        for (var i = 0; i < exact.Length; i++) exact[i] = runs[i];
        return exact;
    }
}
