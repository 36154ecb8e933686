using Microsoft.Extensions.Options;

namespace Mitox.Rules.Example.Hosting;

/// <summary>Gives the policy of the configuration to whoever asks for it.</summary>
internal static class ClinicServices
{
    /// <summary>
    /// Adds <see cref="ClinicPolicy"/>. A configuration that names no policy, an unknown one, or anything unknown stops the
    /// start: an application must not run with a policy nobody chose.
    /// </summary>
    public static IServiceCollection AddClinicPolicy(this IServiceCollection services, IConfiguration configuration)
    {
        _ = services.AddOptions<ClinicOptions>()
            .Bind(configuration.GetSection(ClinicOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .Validate(options => PolicyCatalog.Find(options.Policy) is not null, "Mitox:Policy must be the id of a policy.")
            .Validate(
                options => NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is not null,
                "Mitox:TimeZone must be a zone of the tz database.")
            .ValidateOnStart();
        return services.AddSingleton(
            provider => ClinicPolicy.Of(provider.GetRequiredService<IOptions<ClinicOptions>>().Value));
    }
}
