// Empty without an argument; with one it makes the first decision of its process.
return args.Length == 0 ? 0 : ColdStart.FirstDecision.Make();
