using System.Globalization;

namespace CriticalMinerals.Domain;

public static partial class ShareTableCsv
{
    private const string Total = "total";
    private const string Other = "other";
    private const string Estimated = "estimated";
    private const string Inside = "withheld-inside";
    private const string Outside = "withheld-outside";
    private const string FractionUnit = "fraction";
    private const string PercentUnit = "percent";
    private static readonly string[] Units = ["g", "kg", TonneUnit, "kt", "Mt", GasUnit, FractionUnit, PercentUnit];

    private const string TonneUnit = "t";
    private const string GasUnit = "m3";
    private const string ProducersLimit = "producers<=";
    private const string EachLimit = "each<=";
    private const string BelowNamed = "below-named";
    private const string RowsOver = "rows-over=";

    private static ShareTable TableOf(string text, Block block, SupplySubject subject, SourceId source)
    {
        var draft = new Draft { Line = block.Line };
        var line = block.Line;
        for (var start = block.Start; start < block.End; line++)
        {
            var content = LineAt(text, start, out start);
            if (content.IsEmpty) continue;
            draft.Line = line;
            try
            {
                Add(draft, content[block.KeyLength..], source, isFirst: line == block.Line);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
            {
                throw Fault(line, exception);
            }
        }

        try
        {
            return draft.Build(subject);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            throw draft.FaultOf(exception, block.Line);
        }
    }

    /// <summary>Adds what stands behind the shared cells of a line, beginning with the comma after them.</summary>
    private static void Add(Draft draft, ReadOnlySpan<char> content, SourceId source, bool isFirst)
    {
        var cells = content.IsEmpty ? null : CsvLine.Cells(content[1..]);
        if (cells?.Count != Columns - SharedColumns)
            throw new FormatException($"A line has {Columns} cells, with quotes closed and none inside a cell without quotes.");
        if (isFirst) draft.Describe(source, cells);
        else if (cells.FindIndex(4, cell => cell.Length > 0) >= 0)
            throw new FormatException("The columns from confidence on stand in the first line of a table only. Empty them here, or sort the lines.");
        draft.Add(country: cells[0], value: cells[1], unit: cells[2], status: cells[3]);
    }

    private static double Number(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, InvariantFormat.Numbers, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"'{TextLimits.Shorten(value)}' is not a number: expected digits with a point, such as 839 or 0.7.");

    /// <summary>What the lines of a table say, until all are read.</summary>
    private sealed class Draft
    {
        private readonly List<Row> rows = [];
        private readonly List<WithheldProducer> withheld = [];
        private readonly List<Row> named = [];
        private Citation citation = null!;
        private Share? rounding;
        private string? unit;
        private Row? total;
        private Row? other;
        private Row? reading;

        /// <summary>The line that is added.</summary>
        internal required int Line { get; set; }

        /// <summary>What <see cref="Build"/> found wrong, at the line that names a country again, the line whose value it was reading, or the lines from the first to the last.</summary>
        internal FormatException FaultOf(Exception exception, int first)
        {
            foreach (var row in named)
            {
                var before = named.Find(other => other.Country == row.Country)!;
                if (before != row) return Fault(row.Line, ShareTableGuards.Twice(row.Country, before.IsWithheld || row.IsWithheld, nameof(named)));
            }

            return reading is null ? Fault(first, Line, exception) : Fault(reading.Line, exception);
        }

        internal void Describe(SourceId source, List<string> cells)
        {
            var readOn = cells[6].Length == 0 ? default : PartialDate.Parse(cells[6], null).EarliestDay;
            citation = new(source, ConfidenceOf(cells[4]), OrNull(cells[5]), readOn, OrNull(cells[8]));
            rounding = cells[7].Length == 0 ? null : Share.FromFraction(Number(cells[7]));
        }

        internal void Add(string country, string value, string unit, string status)
        {
            if (country == Total)
            {
                if (total is not null) throw new FormatException("A table has one total. Leave the second one out.");
                total = new(default, value, unit, status, Line);
                return;
            }

            if (country != Other && status is Inside or Outside)
            {
                if (value.Length > 0) throw new FormatException($"A withheld figure has no value: it has '{TextLimits.Shorten(value)}'. Empty it, or its status.");
                named.Add(new(CountryCode.Parse(country, null), value, unit, status, Line));
                withheld.Add(new(named[^1].Country, status == Inside ? WithheldPlace.InsideTotal : WithheldPlace.OutsideTotal));
                return;
            }

            if (value.Length > 0 || country != Other) KeepUnit(unit);
            if (country == Other && other is not null) throw new FormatException("A table has one line of other countries. Add them up.");
            if (country == Other) other = new(default, value, unit, status, Line);
            if (country != Other || value.Length > 0) Number(value);
            if (country == Other) return;
            rows.Add(new(CountryCode.Parse(country, null), value, unit, status, Line) { Estimated = IsEstimated(status) });
            named.Add(rows[^1]);
        }

        internal ShareTable Build(SupplySubject subject) => unit switch
        {
            FractionUnit or PercentUnit => OfShares(subject),
            GasUnit => OfGasVolumes(subject),
            _ => OfWeights(subject),
        };

        private ShareTable OfGasVolumes(SupplySubject subject)
        {
            var volumes = new NationalGasVolume[rows.Count];
            for (var i = 0; i < volumes.Length; i++) volumes[i] = new(rows[i].Country, GasVolume.FromCubicMetres(Number(Read(rows[i]))), rows[i].Estimated);
            var (printed, others, limits) = (PrintedTotal(), OtherCountries(), Limits());
            reading = null;
            return ShareTable.FromGasVolumes(
                subject, volumes, citation, printed is { } total ? GasVolume.FromCubicMetres(total) : null,
                others is { } rest ? GasVolume.FromCubicMetres(rest) : null, limits, withheld);
        }

        private ShareTable OfWeights(SupplySubject subject)
        {
            var weights = new NationalMass[rows.Count];
            for (var i = 0; i < weights.Length; i++) weights[i] = new(rows[i].Country, Weight(Read(rows[i])), rows[i].Estimated);
            var (printed, others, limits) = (PrintedTotal(), OtherCountries(), Limits());
            reading = null;
            return ShareTable.FromQuantities(
                subject, weights, citation, printed is { } total ? Mass.FromTonnes(total) : null,
                others is { } rest ? Mass.FromTonnes(rest) : null, limits, withheld);
        }

        /// <summary>The value of a line, which is the one at fault should it break a rule.</summary>
        private string Read(Row row)
        {
            reading = row;
            return row.Value;
        }

        private static Confidence ConfidenceOf(string cell) => cell switch
        {
            "high" => Confidence.High,
            "medium" => Confidence.Medium,
            "low" => Confidence.Low,
            "unverified" => Confidence.Unverified,
            _ => throw new FormatException($"'{TextLimits.Shorten(cell)}' is not a confidence: expected high, medium, low or unverified in the first line of a table."),
        };

        private static bool IsEstimated(string status) => status switch
        {
            "" => false,
            Estimated => true,
            _ => throw new FormatException($"'{TextLimits.Shorten(status)}' is not the status of a country: expected nothing, {Estimated}, {Inside} or {Outside}."),
        };

        private void KeepUnit(string given)
        {
            if (unit != given) RefuseUnit(given);
            unit = given;
        }

        private void RefuseUnit(string given)
        {
            if (Array.IndexOf(Units, given) < 0)
                throw new FormatException($"'{TextLimits.Shorten(given)}' is not a unit: expected g, kg, t, kt, Mt, m3, fraction or percent.");
            if (unit is not null && unit != given) throw new FormatException($"The lines of a table have one unit: {given} comes after {unit}. Convert them first.");
        }

        private Mass Weight(string value) => Weight(Number(value), unit!);

        private static Mass Weight(double value, string unit) => unit switch
        {
            "g" => Mass.FromGrams(value),
            "kg" => Mass.FromKilograms(value),
            TonneUnit => Mass.FromTonnes(value),
            "kt" => Mass.FromTonnes(value * 1_000),
            "Mt" => Mass.FromTonnes(value * 1_000_000),
            _ => throw new ArgumentException($"'{TextLimits.Shorten(unit)}' is not a unit of a total: expected g, kg, t, kt, Mt or m3.", nameof(unit)),
        };

        private double? PrintedTotal()
        {
            if (total is not { } printed) return null;
            var value = Read(printed);
            if (printed.Unit != unit) throw new ArgumentException($"The total has the unit of its rows: {printed.Unit} is not {unit}. Convert it first.");
            return unit == GasUnit ? Number(value) : Weight(value).Tonnes;
        }

        private double? OtherCountries() =>
            other is not { Value.Length: > 0 } given ? null : unit == GasUnit ? Number(Read(given)) : Weight(Read(given)).Tonnes;

        private ShareTable OfShares(SupplySubject subject)
        {
            var shares = new NationalShare[rows.Count];
            for (var i = 0; i < shares.Length; i++) shares[i] = new(rows[i].Country, ShareOf(Read(rows[i])), rows[i].Estimated);
            Residual? residual = null;
            if (other is { } rest)
            {
                var limits = Limits();
                var amount = rest.Value.Length == 0 ? (Share?)null : ShareOf(Read(rest));
                residual = new(amount, limits?.MostProducers, limits?.MostEach, limits?.NamedAreLargest ?? false);
            }

            var mass = total is { Unit: not GasUnit } weight ? Weight(Number(Read(weight)), weight.Unit) : (Mass?)null;
            var volume = total is { Unit: GasUnit } gas ? GasVolume.FromCubicMetres(Number(Read(gas))) : (GasVolume?)null;
            var over = Over();
            reading = null;
            return new(subject, ValueList.Create<NationalShare>(shares), citation, residual, withheld.ToValueList(), rounding, mass, volume, over);
        }

        private Share ShareOf(string value) => unit == FractionUnit
            ? Share.FromFraction(Number(value))
            : Share.FromPercent(decimal.Parse(value, NumberStyles.AllowDecimalPoint, InvariantFormat.Numbers));

        private Share? Over() => total switch
        {
            null or { Status: "" } => null,
            { Status: var status } when status.StartsWith(RowsOver, StringComparison.Ordinal) => Share.FromFraction(Number(status[RowsOver.Length..])),
            { Status: var status } => throw new ArgumentException($"'{TextLimits.Shorten(status)}' is not the status of a total: expected nothing or {RowsOver}0.01."),
        };

        private Residual? Limits()
        {
            if (other is not { Status.Length: > 0 } given) return null;
            Read(given);
            return Limits(given);
        }

        private static Residual Limits(Row given)
        {
            int? producers = null;
            Share? each = null;
            var below = false;
            foreach (var word in given.Status.Split(' '))
            {
                if (word == BelowNamed) below = true;
                else if (word.StartsWith(ProducersLimit, StringComparison.Ordinal)) producers = (int)Number(word[ProducersLimit.Length..]);
                else if (word.StartsWith(EachLimit, StringComparison.Ordinal)) each = Share.FromFraction(Number(word[EachLimit.Length..]));
                else throw new ArgumentException($"'{TextLimits.Shorten(word)}' is no limit on other countries: expected {ProducersLimit}3, {EachLimit}0.05 or {BelowNamed}.");
            }

            return new(null, producers, each, below);
        }

        /// <summary>One line: a class, since lists of structures are compiled anew in every process.</summary>
        private sealed class Row(CountryCode country, string value, string unit, string status, int line)
        {
            internal readonly CountryCode Country = country;
            internal readonly string Value = value;
            internal readonly string Unit = unit;
            internal readonly string Status = status;
            internal readonly int Line = line;

            internal bool IsWithheld => Status is Inside or Outside;

            internal bool Estimated { get; init; }
        }
    }
}
