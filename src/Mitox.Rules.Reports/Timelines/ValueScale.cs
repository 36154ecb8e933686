namespace Mitox.Rules.Reports;

/// <summary>An upright axis.</summary>
internal sealed record ValueScale(double Low, double High, double Top, double Bottom)
{
    public double At(double value) => Bottom - ((value - Low) / (High - Low) * (Bottom - Top));

    public double At(decimal value) => At((double)value);
}
