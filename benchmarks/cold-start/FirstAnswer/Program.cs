using CriticalMinerals.Domain;

// One share table's index. Ends with 0 if it is right; an argument has it printed, which costs a console program half of its own run again.
var hhi = ReferenceData.Shares.Latest(MineralIds.Gallium, SupplyChainStage.Refining)!.Hhi();
if (args.Length > 0) Console.WriteLine(hhi);
return hhi.IsExact && hhi.Value.Points is > 9_000 and < 10_000 ? 0 : 1;
