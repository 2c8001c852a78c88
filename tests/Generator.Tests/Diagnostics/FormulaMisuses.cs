namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Formulas that are not there, do not fit, or say what mathematics does not.</summary>
internal static class FormulaMisuses
{
    public const string Method = "static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";

    public static IReadOnlyList<Misuse> All { get; } =
    [
        Misuse.Member("LG0040", $"[Loss([|\"Formla\"|])] {Method}; static float Formula(float p, float t) => p - t;"),
        Misuse.Member("LG0040", $"[Loss(typeof(Math), [|\"Formula\"|])] {Method}; static float Formula(float p, float t) => p - t;"),
        Misuse.Member("LG0040", $"[Loss([|nameof(Formula)|])] {Method}; const float Formula = 1;"),
        Misuse.Member("LG0040", $"[Loss([|\"\"|])] {Method};"),
        Misuse.Member("LG0041", $"[Loss([|nameof(F)|])] {Method}; static float F(float p, float t) => p - t; static double F(double p, double t) => p - t;"),
        Misuse.Member("LG0042", $"[Loss([|nameof(M)|])] {Method};"),
        Misuse.Member("LG0042", $"[Loss(typeof(Math), [|nameof(Math.IEEERemainder)|])] {Method};"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; static async System.Threading.Tasks.Task<float> F(float p, float t) {{ await System.Threading.Tasks.Task.Yield(); return p - t; }}"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; static int F(float p, float t) => 0;"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; static float F(string p, float t) => t;"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; static float F(ref float p, float t) => p - t;"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; [System.Runtime.InteropServices.DllImport(\"x\")] static extern float F(float p, float t);"),
        Misuse.Member("LG0042", $"[Loss([|nameof(F)|])] {Method}; static T F<T, U>(T p, T t) where T : System.Numerics.IFloatingPointIeee754<T> => p - t;"),
        new("LG0042", $"partial class C {{ [Loss([|nameof(F)|])] {Method}; float F(float p, float t) => p - t; }}"),
        Misuse.Member("LG0043", $"[Loss([|nameof(F)|])] {Method}; static float F(float p) => p;"),
        Misuse.Member("LG0043", $"[Loss([|nameof(F)|])] {Method}; static float F(float p, float t, float c) => c * (p - t);"),
        Misuse.Member("LG0043", $"[Loss([|nameof(F)|])] {Method}; static float F(float p, float t = 1) => p - t;"),
        Misuse.Member("LG0043", "[Loss([|nameof(F)|])] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float c); static float F(float c, float p, float t) => c * (p - t);"),
        Misuse.Member("LG0043", "[Loss([|nameof(F)|])] static partial float M(float p, float t); static float F(float p, float t) => p - t;"),
        Misuse.Member("LG0043", "[Loss([|nameof(F)|])] static partial float M(ReadOnlySpan<int> y, ReadOnlySpan<float> x, int classes); static float F(int y, ReadOnlySpan<float> x) => x[y];") with { Says = "begin with the row 'x'" },
        Misuse.Member("LG0043", "[Loss([|nameof(F)|])] static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> y, ReadOnlySpan<int> z, int classes); static float F(ReadOnlySpan<float> x, int y, int z) => x[y] - x[z];") with { Says = "a row has one label" },
        Misuse.Member("LG0043", "[Divergence([|nameof(F)|])] static partial float M(ReadOnlySpan<float> p); static float F(float p) => p;") with { Says = "two operands" },
        Misuse.Member("LG0013", "[Loss(nameof(F))] static partial float [|M|](ReadOnlySpan<float> x); static float F(ReadOnlySpan<float> x) => x[0];") with { Says = "add 'int classes'" },
        Misuse.Member("LG0015", "[Divergence(nameof(F), Input = InputSpace.Logits, [|Temperature|] = 2)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q); static float F(float p, float q) => p - q;") with { Says = "has no setting 'Temperature'" },
        Misuse.Member("LG0025", "[Loss(nameof(F), Reduction = Reduction.None)] static partial void M(ReadOnlySpan<float> p, float c, Span<float> losses, out float [|cGradient|]); static float F(float p, float c) => c * p;") with { Says = "Reduction.None" },
        Misuse.Member("LG0025", "[Loss(nameof(F))] static partial LossSum M(ReadOnlySpan<float> p, float c, out float [|cGradient|]); static float F(float p, float c) => c * p;") with { Says = "a LossSum has no derivative" },
        Misuse.Member("LG0025", "[Loss(nameof(F))] static partial LossMoments M(ReadOnlySpan<float> p, float c, out float [|cGradient|]); static float F(float p, float c) => c * p;") with { Says = "a LossMoments has no derivative" },
        Misuse.Member("LG0010", "[Loss(nameof(F))] static partial float M(ReadOnlySpan<float> p, float c, out float [|dGradient|]); static float F(float p, float c) => c * p;") with { Says = "cGradient" },
    ];
}
