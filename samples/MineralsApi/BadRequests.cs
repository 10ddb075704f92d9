using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace CriticalMinerals.Domain.Samples.MineralsApi;

/// <summary>Tells the sender of a bad request what the domain has to say about it: the rule, and the place in the body or the parameter.</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad) return ValueTask.FromResult(false);
        var (place, rule) = bad.InnerException is JsonException fault ? InBody(fault) : InParameters(httpContext) ?? ("request", bad.Message);
        httpContext.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails { Status = bad.StatusCode, Title = "Bad request", Detail = rule, Extensions = { ["path"] = place } },
        });
    }

    /// <summary>The path of a domain value in the body, and behind it that of the fault within the value, with which the message starts.</summary>
    private static (string Place, string Rule) InBody(JsonException fault)
    {
        var path = fault.Path ?? "$";
        var colon = fault.Message.IndexOf(": ", StringComparison.Ordinal);
        return fault.Message.StartsWith('$') && colon > 0 ? (path + fault.Message[1..colon], fault.Message[(colon + 2)..]) : (path, fault.Message);
    }

    /// <summary>The first parameter whose type refuses the text, and why; binding itself only says that it failed.</summary>
    private static (string Place, string Rule)? InParameters(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not { Endpoint: { } endpoint } failed) return null;
        foreach (var parameter in endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>())
        {
            var text = failed.RouteValues?[parameter.Name] as string ?? context.Request.Query[parameter.Name].FirstOrDefault();
            if (text is not null && Refusal(parameter.ParameterInfo.ParameterType, text) is { } rule) return (parameter.Name, rule);
        }

        return null;
    }

    private static string? Refusal(Type type, string text)
    {
        try
        {
            TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            return null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return e.Message;
        }
    }
}
