using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Mitox.Rules.Example.Hosting;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>The policy that the configuration names is the one that answers, or the server does not start.</summary>
public sealed class ClinicServicesTests
{
    [Theory]
    [InlineData("us-2009", null, "us-2009")]
    [InlineData("eu-2016+us-2009", null, "eu-2016+us-2009")]
    [InlineData("us-2009", "100 mg/m2", "us-2009-clinic")]
    public void AddClinicPolicy_KnownPolicy_IsTheOneThatAnswers(string policy, string? cap, string expected) =>
        Assert.Equal(expected, Of(("Mitox:Policy", policy), ("Mitox:Cap", cap)).Policy.Description.Id);

    [Theory]
    [InlineData("Mitox:Policy", "us-1999", "Mitox:Policy must be the id of a policy")]
    [InlineData("Mitox:Policy", "", "Policy field is required")]
    [InlineData("Mitox:Cap", "100", "Mitox:Cap")]
    [InlineData("Mitox:Polcy", "us-2009", "Polcy")]
    public void Start_ConfigurationThatIsNone_Fails(string name, string value, string expected)
    {
        using var services = Services([("Mitox:Policy", "us-2009"), (name, value)]);

        var refusal = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.True(refusal is OptionsValidationException or InvalidOperationException, $"{refusal}");
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A cap of the clinic may be lower than that of the label, never higher.</summary>
    [Fact]
    public void Of_CapAboveThatOfTheLabel_IsRefused() => Assert.ThrowsAny<ArgumentException>(
        () => Of(("Mitox:Policy", "us-2009"), ("Mitox:Cap", "160 mg/m2")));

    private static ClinicPolicy Of(params (string Name, string? Value)[] settings)
    {
        using var services = Services(settings);
        return services.GetRequiredService<ClinicPolicy>();
    }

    private static ServiceProvider Services(IEnumerable<(string Name, string? Value)> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Where(setting => setting.Value is not null)
                .GroupBy(setting => setting.Name).Select(setting => KeyValuePair.Create(setting.Key, setting.Last().Value)))
            .Build();
        return new ServiceCollection().AddClinicPolicy(configuration).BuildServiceProvider();
    }
}
