using System.Text.Json;

namespace CriticalMinerals.Domain;

/// <inheritdoc/>
internal sealed class ShareTableConverter : RecordConverter<ShareTable>
{
    private static readonly RecordMembers Members = new(
        ["subject", "rows", "citation"], ["residual", "withheld", "rounding", "totalMass", "totalVolume", "rowsOverPrintedTotal"]);

    private static readonly ValueListConverter<NationalShare> Rows = new(new NationalShareConverter());
    private static readonly ResidualConverter Residuals = new();
    private static readonly ValueListConverter<WithheldProducer> WithheldProducers = new(new WithheldProducerConverter());

    public override ShareTable Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        SupplySubject? subject = null;
        ValueList<NationalShare> rows = default;
        Citation? citation = null;
        Residual? residual = null;
        ValueList<WithheldProducer> withheld = default;
        Share? rounding = null;
        Mass? totalMass = null;
        GasVolume? totalVolume = null;
        Share? rowsOverPrintedTotal = null;
        var met = RecordMembers.Begin(ref reader);
        while (true)
        {
            switch (Members.Next(ref reader, ref met))
            {
                case 0: subject = Read(JsonParts.Subject, ref reader, options); break;
                case 1: rows = Read(Rows, ref reader, options); break;
                case 2: citation = Read(JsonParts.Citation, ref reader, options); break;
                case 3: residual = Read(Residuals, ref reader, options); break;
                case 4: withheld = Read(WithheldProducers, ref reader, options); break;
                case 5: rounding = Read(JsonParts.Share, ref reader, options); break;
                case 6: totalMass = Read(JsonParts.Token<Mass>.Converter, ref reader, options); break;
                case 7: totalVolume = Read(JsonParts.Token<GasVolume>.Converter, ref reader, options); break;
                case 8: rowsOverPrintedTotal = Read(JsonParts.Share, ref reader, options); break;
                default: return new(subject!, rows, citation!, residual, withheld, rounding, totalMass, totalVolume, rowsOverPrintedTotal);
            }
        }
    }

    public override void Write(Utf8JsonWriter writer, ShareTable value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(JsonParts.Subject, Members[0], writer, value.Subject, options);
        Write(Rows, Members[1], writer, value.Rows, options);
        Write(JsonParts.Citation, Members[2], writer, value.Citation, options);
        WriteOptional(Residuals, Members[3], writer, value.Residual, options);
        WriteOptional(WithheldProducers, Members[4], writer, value.Withheld, options);
        WriteOptional(JsonParts.Share, Members[5], writer, value.Rounding, options);
        WriteOptional(JsonParts.Token<Mass>.Converter, Members[6], writer, value.TotalMass, options);
        WriteOptional(JsonParts.Token<GasVolume>.Converter, Members[7], writer, value.TotalVolume, options);
        WriteOptional(JsonParts.Share, Members[8], writer, value.RowsOverPrintedTotal, options);
        writer.WriteEndObject();
    }
}
