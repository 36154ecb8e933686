namespace Mitox.Rules.Example;

/// <summary>The answer to --help.</summary>
internal static class HelpText
{
    public const string Text =
        """
        May this mitoxantrone infusion be given to this patient on this day, and if not,
        why?

        Usage: Mitox.Rules.Example [FILE] [--policy ID] [--json]
               Mitox.Rules.Example [FILE] [--policy ID] [--plan] [--svg FILE]
                                   [--ics FILE [--id ID] [--published FILE]]
               Mitox.Rules.Example --fhir FILE --patient ID [--zone ZONE] [--policy ID]
                                   [--cds]
               Mitox.Rules.Example --policies | --rules ID | --compare ID ID

          FILE             a JSON case: one patient's course and a proposed infusion, a
                           session or a day after treatment; without it, the bundled
                           cases built from published courses
          --policy ID      ask this policy, or several joined as in eu-2016+us-2009,
                           in place of that of the case
          --json           print the decision as JSON; without FILE, an array of
                           { "title", "decision" }
          --plan           look ahead from one case (FILE, or the first bundled one):
                           what would change the answer, every infusion to come,
                           and every check
          --ics FILE       write these infusions and checks as a calendar into FILE
          --id ID          name the events of the calendar by this id of the course,
                           which no other patient has
          --published FILE the calendar written last: what is dropped is canceled
          --svg FILE       draw the course of that case into FILE
          --fhir FILE      read a bundle of FHIR R4: what became of each entry, then the
                           verdict on each order of mitoxantrone
          --patient ID     the id of the patient whose record the bundle is
          --zone ZONE      the zone of the clinic's days, such as Europe/Berlin; UTC
                           where none is named
          --cds            print the cards of CDS Hooks for these orders as JSON
          --policies       list the built-in policies and when they were in force
          --rules ID       write down the rules of a policy as Markdown
          --compare ID ID  print what differs between two policies as Markdown
          -h, --help       print this help

        The screen shows the course, the verdict, every objection with its numbers,
        source and remedy, and what is left of the lifetime dose. Colors appear only
        on a terminal; NO_COLOR turns them off.

        Exit code: 0 where there is an answer, whatever the verdict; 2 where the file
        or the arguments cannot be used, with one line on standard error.

        This is an example of the library, not a medical device. A clinician decides.

        """;
}
