using CriticalMinerals.Domain.Samples;
using CriticalMinerals.Domain.Samples.TruceBrief;

return BriefCommand.Run(args, Surface.OfThisProcess());
