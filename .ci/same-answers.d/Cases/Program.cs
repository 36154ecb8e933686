using System.Globalization;
using Mitox.Rules.Tests.SameAnswers;

// Cases FILE NUMBER SEED: writes the known cases and so many random ones.
await File.WriteAllLinesAsync(
    args[0],
    SameAnswerCases.Lines(int.Parse(args[1], CultureInfo.InvariantCulture), ulong.Parse(args[2], CultureInfo.InvariantCulture)))
    .ConfigureAwait(false);
