using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Mitox.Rules.Example.Hosting;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>The example server in process, with a database of its own, and all that it logs.</summary>
internal sealed class ClinicHost : WebApplicationFactory<ClinicPolicy>
{
    private readonly Lines logged = new();
    private readonly string database = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");

    /// <summary>Gets every line of the log, with its parts.</summary>
    public IEnumerable<string> Logged => logged.All;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => _ = builder
        .ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(
            [new("ConnectionStrings:Decisions", $"Data Source={database};Pooling=False")]))
        .ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Information).AddProvider(logged));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        logged.Dispose();
        File.Delete(database);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var parts = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(", ", named) : string.Empty;
            All.Enqueue($"{logLevel}: {formatter(state, exception)} {parts} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
