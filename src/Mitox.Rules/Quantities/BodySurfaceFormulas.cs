namespace Mitox.Rules;

/// <summary>The published formulas: body surface in m² from height in cm and weight in kg.</summary>
internal static class BodySurfaceFormulas
{
    /// <summary>The area, or <see langword="null"/> where the formula is none.</summary>
    public static double? SquareMeters(BodySurfaceFormula formula, double height, double weight) => formula switch
    {
        BodySurfaceFormula.Mosteller => Math.Sqrt(height * weight / 3600), // BSA-01
        BodySurfaceFormula.DuBois => Power(0.007184, height, 0.725, weight, 0.425), // BSA-02
        BodySurfaceFormula.Haycock => Power(0.024265, height, 0.3964, weight, 0.5378), // BSA-03
        BodySurfaceFormula.GehanGeorge => Power(0.0235, height, 0.42246, weight, 0.51456), // BSA-04
        BodySurfaceFormula.Boyd => Boyd(height, 1000 * weight), // BSA-05
        BodySurfaceFormula.Fujimoto => Power(0.008883, height, 0.663, weight, 0.444), // BSA-06
        BodySurfaceFormula.Takahira => Power(0.007241, height, 0.725, weight, 0.425), // BSA-07
        BodySurfaceFormula.ShuterAslani => Power(0.00949, height, 0.655, weight, 0.441), // BSA-08
        BodySurfaceFormula.SchlichFemale => Power(0.000975482, height, 1.08, weight, 0.46), // BSA-09
        BodySurfaceFormula.SchlichMale => Power(0.000579479, height, 1.24, weight, 0.38), // BSA-09
        _ => null,
    };

    private static double Power(double factor, double height, double heightExponent, double weight, double weightExponent) =>
        factor * Math.Pow(height, heightExponent) * Math.Pow(weight, weightExponent);

    /// <summary>Boyd's exponent of the weight depends on the weight, which is in grams.</summary>
    private static double Boyd(double height, double grams) =>
        Power(0.0003207, height, 0.3, grams, 0.7285 - (0.0188 * Math.Log10(grams)));
}
