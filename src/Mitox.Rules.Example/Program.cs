using System.Text;
using Mitox.Rules.Example;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return new ExampleApplication(Console.Out, Console.Error, TerminalLook.OfConsole()).Run(args);
