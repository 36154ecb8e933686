using System.ComponentModel.DataAnnotations;

namespace Mitox.Rules.Example.Hosting;

/// <summary>The policy of the clinic, as its configuration states it in the section "Mitox".</summary>
internal sealed class ClinicOptions
{
    public const string Section = "Mitox";

    /// <summary>Gets the id of a label, or of several ("eu-2016+us-2009"). Without one the application does not start.</summary>
    [Required]
    public string Policy { get; init; } = string.Empty;

    /// <summary>Gets the clinic's own lifetime cap with its unit, or <see langword="null"/> for that of the label.</summary>
    public DosePerArea? Cap { get; init; }

    /// <summary>Gets the time zone of the clinic's days, of the tz database; UTC where none is stated.</summary>
    [Required]
    public string TimeZone { get; init; } = "Etc/UTC";
}
