using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;

namespace CriticalMinerals.Domain;

/// <summary>A kind of licence under a clause: what one allows, how long it lasts, and how long a decision on it takes.</summary>
/// <remarks>What is not stated is null, not none. A general licence that somebody holds is a relief, <see cref="GeneralLicence"/>.</remarks>
public sealed record LicenceType
{
    private const string DaysToDecide = "The number of days within which an application is decided";
    private const string LeftOut = "Leave it out where it is not known.";

    /// <summary>A kind of licence.</summary>
    /// <param name="form">What one licence allows.</param>
    /// <param name="validFor">The longest that one licence lasts; null where that is not known.</param>
    /// <param name="decisionDays">Within how many calendar days an application is decided, above 0; null where that is not known or counted otherwise.</param>
    /// <param name="decisionWorkingDays">Within how many working days, above 0; null where that is not known or counted otherwise.</param>
    /// <param name="condition">Who or what is eligible, in own words; null where everybody is.</param>
    /// <param name="isExcluded">Whether the text says that licences of this form are not granted; false by default.</param>
    /// <exception cref="ArgumentException">The validity is no period of whole days, both counts are given, or a licence that is not granted has a length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form has no name, or a count is not above 0.</exception>
    [JsonConstructor]
    public LicenceType(
        LicenceForm form,
        Period? validFor = null,
        int? decisionDays = null,
        int? decisionWorkingDays = null,
        string? condition = null,
        bool isExcluded = false)
        : this(form, CalendarLength.Of(validFor is null ? null : Guard.Against.NotWholeDays(validFor)), decisionDays, decisionWorkingDays, condition, isExcluded)
    {
    }

    /// <summary>The same from what documents are read into.</summary>
    internal LicenceType(LicenceForm form, CalendarLength validFor, int? decisionDays, int? decisionWorkingDays, string? condition, bool isExcluded)
    {
        Form = form is >= LicenceForm.Individual and <= LicenceForm.Registration ? form : Guard.Against.UnnamedMember(form);
        KeptValidFor = validFor;
        DecisionDays = decisionDays is { } days ? Guard.Against.Fewer(days, 1, DaysToDecide, LeftOut, nameof(decisionDays)) : null;
        DecisionWorkingDays = decisionWorkingDays is { } working ? Guard.Against.Fewer(working, 1, DaysToDecide, LeftOut, nameof(decisionWorkingDays)) : null;
        Condition = Guard.Against.UncleanOptionalText(condition, "A condition");
        IsExcluded = isExcluded;
        if (decisionDays is not null && decisionWorkingDays is not null) throw CountedTwice(decisionDays.Value, decisionWorkingDays.Value);
        if (isExcluded && (!validFor.IsNone || decisionDays is not null || decisionWorkingDays is not null)) throw LengthOfNothing(form, nameof(isExcluded));
    }

    /// <summary>What one licence allows.</summary>
    [JsonConverter(typeof(OwnJsonOnly<LicenceType>))]
    public LicenceForm Form { get; }

    /// <summary>The longest that one licence lasts; null where that is not known.</summary>
    public Period? ValidFor => KeptValidFor.OrNull();

    /// <inheritdoc cref="ValidFor"/>
    internal CalendarLength KeptValidFor { get; }

    /// <summary>Within how many calendar days an application is decided; null where that is not known or counted otherwise.</summary>
    public int? DecisionDays { get; }

    /// <summary>Within how many working days an application is decided; null where that is not known or counted otherwise.</summary>
    public int? DecisionWorkingDays { get; }

    /// <summary>Who or what is eligible; null where everybody is.</summary>
    public string? Condition { get; }

    /// <summary>Whether the text says that licences of this form are not granted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsExcluded { get; }

    private static ArgumentException CountedTwice(int decisionDays, int decisionWorkingDays) => new(
        $"A decision is counted in calendar days or in working days: {decisionDays} and {decisionWorkingDays} are both given. Keep the one of the text.",
        nameof(decisionWorkingDays));

    private static ArgumentException LengthOfNothing(LicenceForm form, string parameterName) =>
        new($"A licence that is not granted has no length: leave out the periods of '{form}', or take the exclusion out.", parameterName);

    private bool PrintMembers(StringBuilder text)
    {
        text.Append(
            InvariantFormat.Numbers,
            $"Form = {Form}, ValidFor = {KeptValidFor}, DecisionDays = {DecisionDays}, DecisionWorkingDays = {DecisionWorkingDays}, Condition = {Condition}, IsExcluded = {IsExcluded}");
        return true;
    }
}
