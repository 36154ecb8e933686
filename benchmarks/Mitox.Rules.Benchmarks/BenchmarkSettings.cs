using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Mitox.Rules.Benchmarks;

/// <summary>How the benchmarks run and where their results go.</summary>
internal static class BenchmarkSettings
{
    public static IConfig Create(bool quick)
    {
        // BenchmarkDotNet 0.14.0 cannot build a project for net10.0 of its own, so it measures in this process.
        var job = (quick ? Job.ShortRun : Job.Default.WithIterationCount(15)).WithToolchain(InProcessEmitToolchain.Instance);
        return ManualConfig.CreateEmpty()
            .AddJob(job.WithId(quick ? "Quick" : "Full"))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median)
            .HideColumns(Column.Error, Column.StdDev)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(RepositoryRoot(), "artifacts", "benchmarks"));
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mitox.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
