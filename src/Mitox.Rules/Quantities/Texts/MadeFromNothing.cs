namespace Mitox.Rules;

/// <summary>
/// Stops binders that make a value without its text and leave it at zero: the generator of configuration binding when its code
/// is compiled, those by reflection when they run.
/// </summary>
internal static class MadeFromNothing
{
    public const string Reason =
        "It would be a value that nobody stated. Read it from its text (Parse, TypeConverter, JSON) or make it from a number "
        + "with its unit. Where a generator of configuration binding wrote this call: set EnableConfigurationBindingGenerator "
        + "to false.";

    public static NotSupportedException Refusal<T>() => new($"{typeof(T).Name}: {Reason}");
}
