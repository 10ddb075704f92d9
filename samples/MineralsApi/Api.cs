using Microsoft.AspNetCore.Http.HttpResults;

namespace CriticalMinerals.Domain.Samples.MineralsApi;

/// <summary>A minimal API over the domain: ids, codes and dates in its routes and queries, domain values in its bodies.</summary>
internal static class Api
{
    internal static WebApplication Build(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.AddCriticalMinerals();
        });
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails().AddExceptionHandler<BadRequests>();
        builder.Services.AddOpenApi(openApi => openApi.AddDomainSchemas());

        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapOpenApi();
        app.MapGet("/measures/{id}", Status);
        app.MapGet("/measures", InState);
        app.MapGet("/clauses", (ClauseId id, AsOf asOf) => Held(() => ReferenceData.Regime.StatusOf(id, asOf).State));
        app.MapGet("/countries/{code}", (CountryCode code) => new CountryAnswer(code, code.Name));
        app.MapPost("/tables/concentration", (ShareTable table) => Concentration(table));
        app.MapPost("/measures", (TradeMeasure measure) => new Receipt(measure.Id.Value, measure.Clauses.Count));
        app.MapPost("/agreements", (Agreement agreement) => new Receipt(agreement.Id.Value, agreement.Events.Count));
        app.MapPost("/regimes", (Regime regime) => new Receipt(regime.Edition, regime.Measures.Count));
        app.MapPost("/citations", (Citation citation) => citation);
        app.MapPost("/portfolios", (Portfolio portfolio) => portfolio);
        return app;
    }

    private static IResult Status(MeasureId id, AsOf? asOf) =>
        Held(() =>
        {
            var asked = asOf ?? new AsOf(ReferenceData.Horizon);
            var status = ReferenceData.Regime.StatusOf(id, asked);
            return new StatusAnswer(id, asked, status.State, status.Reason, status.Citation);
        });

    /// <summary>The measures in a state. ASP.NET Core reads enums from numbers too, whether a member has them or not.</summary>
    private static Results<Ok<List<MeasureId>>, ProblemHttpResult> InState(MeasureState state, AsOf asOf) =>
        Enum.IsDefined(state)
            ? TypedResults.Ok(ReferenceData.Regime.Measures.Select(measure => measure.Id).Where(id => ReferenceData.Regime.StatusOf(id, asOf).State == state).ToList())
            : TypedResults.Problem($"{state} is no state: expected the name of one, such as Suspended.", statusCode: StatusCodes.Status400BadRequest, title: "Bad request", extensions: [new("path", "state")]);

    /// <summary>The answer, or 404 with the domain's message where the reference data does not hold what is asked about.</summary>
    private static IResult Held<T>(Func<T> answer)
    {
        try
        {
            return TypedResults.Ok(answer());
        }
        catch (ArgumentException e)
        {
            return TypedResults.Problem(e.Message, statusCode: StatusCodes.Status404NotFound, title: "Not in the reference data");
        }
    }

    /// <summary>The index, or 422 with the domain's message for a lawful table that has none, such as one whose world total leaves a country out.</summary>
    private static Results<Ok<ConcentrationAnswer>, ProblemHttpResult> Concentration(ShareTable table)
    {
        try
        {
            var hhi = table.Hhi();
            return TypedResults.Ok(new ConcentrationAnswer(table.Subject.Node.Mineral, hhi.Lower.Points, hhi.Upper?.Points));
        }
        catch (InvalidOperationException e)
        {
            return TypedResults.Problem(e.Message, statusCode: StatusCodes.Status422UnprocessableEntity, title: "No index");
        }
    }
}
