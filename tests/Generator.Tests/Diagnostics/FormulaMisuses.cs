namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Formulas that are not there, do not fit, or say what mathematics does not.</summary>
internal static class FormulaMisuses
{
    private const string Method = "static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";

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
        Wrong("LG0044", "[|throw new Exception();|]"),
        Wrong("LG0044", "[|while (p > 0) { p -= 1; }|] return p;"),
        Wrong("LG0044", "[|for (int i = 0; i < 3; i++) { p *= t; }|] return p;"),
        Wrong("LG0044", "return [|t.CompareTo(p)|];"),
        Wrong("LG0044", "return [|MathF.IEEERemainder(p, t)|];"),
        Wrong("LG0044", "return [|float.Parse(\"1\")|];"),
        Wrong("LG0044", "return p + [|Counter|]; } static float Counter; static void N() { Counter = 2;"),
        Wrong("LG0044", "return p + [|Environment.TickCount|];"),
        Wrong("LG0044", "return [|new Random().NextSingle()|];"),
        Wrong("LG0044", "Func<float, float> f = [|x => x * x|]; return f(p);"),
        Wrong("LG0044", "try { return p; } finally { }", "try { return p; } finally { }"),
        Wrong("LG0044", "return (float)[|(decimal)p|];"),
        Wrong("LG0044", "int n = 5; return p * ([|n & 3|]);"),
        Wrong("LG0044", "ref float r = ref p; return r;", "r = ref p"),
        Wrong("LG0044", "return p switch { 0 => [|throw new Exception()|], _ => p };"),
        Wrong("LG0044", "return [|new[] { 1f }[0]|] + p;"),
        Wrong("LG0044", "Put([|out p|]); return p; } static void Put(out float x) { x = 0;", "out p"),
        Wrong("LG0045", "return [|1 / 2|] * p;"),
        Wrong("LG0045", "int n = (int)3f; [|n /= 2|]; return n * p;"),
        Wrong("LG0045", "return [|p % t|];"),
        Wrong("LG0046", "return [|F(p, t)|];"),
        Wrong("LG0046", "return G(p); } static float G(float x) => H(x); static float H(float x) { return [|G(x - 1)|];"),
        Misuse.Member("LG0047", $"[Loss(nameof(F))] {Method}; static float F(float p, float t) => [|{string.Join(" + ", Enumerable.Repeat("p * t", 301))}|];"),
    ];

    private static Misuse Wrong(string id, string body, string? marked = null)
    {
        string markup = marked is null ? body : body.Replace("[|", "").Replace("|]", "").Replace(marked, $"[|{marked}|]");
        return Misuse.Member(id, $"[Loss(nameof(F))] {Method}; static float F(float p, float t) {{ {markup} }}");
    }
}
