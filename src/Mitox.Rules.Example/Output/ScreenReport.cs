using System.Collections.Immutable;
using System.Globalization;
using Mitox.Rules.Example.Screens;
using Mitox.Rules.Fhir;
using Mitox.Rules.Json;
using Spectre.Console;

namespace Mitox.Rules.Example.Output;

/// <summary>Decisions as screens.</summary>
internal sealed class ScreenReport(TextWriter output, TerminalLook look)
{
    public void WriteOne(EvaluatedCase evaluated, string heading) =>
        Write(console => console.Write(new CaseScreen(evaluated, heading)));

    public void WriteAll(ImmutableArray<EvaluatedCase> cases) => Write(console =>
    {
        for (var index = 0; index < cases.Length; index++)
        {
            var heading = string.Create(CultureInfo.InvariantCulture, $"Case {index + 1} of {cases.Length}");
            console.Write(new CaseScreen(cases[index], heading));
        }

        console.Write(new SummaryScreen(cases));
    });

    /// <summary>What became of each entry of a bundle, then each order as a case.</summary>
    public void WriteBundle(FhirReading reading, Policy policy) => Write(console =>
    {
        console.Write(new AccountTable(reading.Accounts));
        foreach (var order in reading.Orders)
        {
            if (order.TryToProposal(out var proposal, out var problem))
            {
                var file = CaseFile.ForInfusion(reading.History, proposal);
                console.Write(new CaseScreen(EvaluatedCase.Of(file, policy), PlainLine.Of(order.Reference)));
            }
            else
            {
                console.Write(new Text($"{PlainLine.Of(problem)}\n"));
            }
        }

        if (reading.Orders.IsEmpty)
        {
            console.Write(new Text("The bundle holds no order of mitoxantrone to judge.\n"));
        }
    });

    /// <summary>Without colors the text is the same everywhere, and no line ends in blanks.</summary>
    private void Write(Action<IAnsiConsole> content)
    {
        if (look.HasColors)
        {
            content(ConsoleOn(output));
            return;
        }

        using var plain = new StringWriter(CultureInfo.InvariantCulture);
        content(ConsoleOn(plain));
        var lines = plain.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (var line in lines)
        {
            output.Write($"{line.TrimEnd()}\n");
        }
    }

    private IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = look.HasColors ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = look.HasColors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = look.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
