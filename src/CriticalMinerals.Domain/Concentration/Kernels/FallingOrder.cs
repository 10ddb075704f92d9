namespace CriticalMinerals.Domain;

/// <summary>Puts the largest first. What comes in that order, as the rows of a table do, is only looked at.</summary>
internal static class FallingOrder
{
    internal static void Sort(double[] values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1]) continue;
            Turn(values);
            return;
        }
    }

    private static void Turn(double[] values)
    {
        Array.Sort(values);
        Array.Reverse(values);
    }
}
