namespace CriticalMinerals.Domain;

/// <summary>So many producers with one share each.</summary>
internal readonly record struct Run(double Share, double Count);
