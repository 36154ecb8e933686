using System.Runtime.CompilerServices;

// A library compiled for .NET Standard 2.0 looks for this type in our assembly, whichever target its application has in the end.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
