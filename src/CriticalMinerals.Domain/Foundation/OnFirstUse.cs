namespace CriticalMinerals.Domain;

/// <summary>
/// Makes something when it is first asked for, once. Unlike a <see cref="Lazy{T}"/> its owner keeps no function that makes it, so that a native
/// program that never asks does not hold what would be needed.
/// </summary>
internal static class OnFirstUse
{
    /// <summary>What is kept, or what is made of the owner now; others who ask meanwhile wait for it.</summary>
    internal static T Of<TOwner, T>(ref T? kept, Lock making, TOwner owner, Func<TOwner, T> make)
        where T : class => Volatile.Read(ref kept) ?? Make(ref kept, making, owner, make);

    private static T Make<TOwner, T>(ref T? kept, Lock making, TOwner owner, Func<TOwner, T> make)
        where T : class
    {
        lock (making)
        {
            if (kept is null) Volatile.Write(ref kept, make(owner));
            return kept;
        }
    }
}
