using CriticalMinerals.Domain.Samples;
using CriticalMinerals.Domain.Samples.WorldBrief;

return WorldCommand.Run(args, Surface.OfThisProcess());
