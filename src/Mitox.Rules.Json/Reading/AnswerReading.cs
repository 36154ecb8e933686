namespace Mitox.Rules.Json.Reading;

/// <summary>Reads "yes" and "no"; what is left out is unknown, and what is neither is a problem.</summary>
internal static class AnswerReading
{
    public static Answer Read(Place place, string? word) => Words<Answer>.Read(place, word, Answer.Unknown) ?? Answer.Unknown;
}
