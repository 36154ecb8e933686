using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Finds the built-in policies by id and by date.</summary>
public static class PolicyCatalog
{
    /// <summary>Finds a built-in policy, or a combination of several.</summary>
    /// <param name="id">
    /// Its id, such as "us-2009", or several joined as in "eu-2016+us-2009"; upper and lower case differ.
    /// </param>
    /// <returns>The policy, or <see langword="null"/> where one of the ids is none.</returns>
    public static Policy? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var found = id.Split(PolicyCheck.Joint).Select(Policies.Find).ToList();
        return found.Contains(null) ? null : Policy.Combine([.. found.OfType<Policy>()]);
    }

    /// <summary>Finds the edition of a label that was in force on a day.</summary>
    /// <param name="jurisdiction">Whose label.</param>
    /// <param name="on">The day.</param>
    /// <returns>The edition, or <see langword="null"/> before the first that is known.</returns>
    public static Policy? InForceOn(Jurisdiction jurisdiction, LocalDate on) =>
        EditionsOf(jurisdiction).FirstOrDefault(
            policy => policy.Description.InForceFrom <= on && !(policy.Description.InForceBefore <= on));

    /// <summary>The editions of a label, the oldest first.</summary>
    /// <param name="jurisdiction">Whose label.</param>
    /// <returns>The editions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jurisdiction"/> is none of the enumeration.</exception>
    public static ImmutableArray<Policy> EditionsOf(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.UnitedStates => [Policies.UnitedStates2000, Policies.UnitedStates2005, Policies.UnitedStates],
        Jurisdiction.EuropeanUnion => [Policies.EuropeanUnion],
        _ => throw new ArgumentOutOfRangeException(
            nameof(jurisdiction), jurisdiction, "It must be a jurisdiction of the enumeration."),
    };
}

/// <summary>Whose label.</summary>
[JsonConverter(typeof(WordJson<Jurisdiction>))]
[TypeConverter(typeof(WordConverter<Jurisdiction>))]
public enum Jurisdiction
{
    /// <summary>The United States: the label approved by the FDA.</summary>
    UnitedStates = 0,

    /// <summary>The European Union and the United Kingdom: the summary of product characteristics (SmPC).</summary>
    EuropeanUnion,
}
