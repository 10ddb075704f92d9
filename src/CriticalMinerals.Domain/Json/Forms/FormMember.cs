namespace CriticalMinerals.Domain;

/// <summary>A member of a record, as the search for a fault needs to know it.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="parameter">The parameter of the constructor that it is given to; null for the kind of a case, which its union reads.</param>
/// <param name="isRequired">Whether it must be there.</param>
/// <param name="form">The form of its value; null for the kind of a case.</param>
internal sealed class FormMember(string name, string? parameter = null, bool isRequired = false, JsonForm? form = null)
{
    internal string Name => name;

    internal string? Parameter => parameter;

    internal bool IsRequired => isRequired;

    internal JsonForm? Form => form;
}
