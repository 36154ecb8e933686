namespace Mitox.Rules.Example;

/// <summary>The answer to --help.</summary>
internal static class HelpText
{
    public const string Text =
        """
        May this mitoxantrone infusion be given to this patient on this day, and if not,
        why?

        Usage: Mitox.Rules.Example [FILE] [--json]

          FILE        a JSON case: one patient's course and a proposed infusion;
                      without it, the bundled cases built from published courses
          --json      print the decision as JSON; without FILE, an array of
                      { "title", "decision" }
          -h, --help  print this help

        The screen shows the course, the verdict, every objection with its numbers,
        source and remedy, and what is left of the lifetime dose. Colors appear only
        on a terminal; NO_COLOR turns them off.

        Exit code: 0 where there is an answer, whatever the verdict; 2 where the file
        or the arguments cannot be used, with one line on standard error.

        This is an example of the library, not a medical device. A clinician decides.

        """;
}
