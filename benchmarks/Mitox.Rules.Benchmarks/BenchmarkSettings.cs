using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Mitox.Rules.Benchmarks;

/// <summary>How the benchmarks run and where their results go.</summary>
internal static class BenchmarkSettings
{
    public static IConfig Create(bool quick)
    {
        // Measured in this process: a build for each benchmark takes longer than the measurement.
        // Many short iterations, so that on a busy machine the fastest of them (the column "Min") still
        // tell the contenders apart.
        var full = Job.Default.WithWarmupCount(12).WithIterationCount(40).WithIterationTime(TimeInterval.FromMilliseconds(80));
        var job = (quick ? Job.ShortRun : full).WithToolchain(InProcessEmitToolchain.Instance);
        return ManualConfig.CreateEmpty()
            .AddJob(job.WithId(quick ? "Quick" : "Full"))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median, StatisticColumn.Min)
            .HideColumns(Column.Error, Column.StdDev)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(RepositoryRoot(), "artifacts", "benchmarks"));
    }

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mitox.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Directory.GetCurrentDirectory();
    }
}
