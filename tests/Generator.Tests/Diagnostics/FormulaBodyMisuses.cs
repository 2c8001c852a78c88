using static LossGen.Generator.Tests.Diagnostics.FormulaMisuses;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>What formulas cannot contain, each with the part that is underlined and what is said of it.</summary>
internal static class FormulaBodyMisuses
{
    private const string OfRows = "[Loss(nameof(F))] static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes)";

    public static IReadOnlyList<Misuse> All { get; } =
    [
        Wrong("[|throw new Exception();|]", "return float.NaN"),
        Wrong("[|while (p > 0) { p -= 1; }|] return p;", "a 'while' loop"),
        Wrong("[|do { p -= 1; } while (p > 0);|] return p;", "a 'while' loop"),
        Wrong("[|for (int i = 0; i < 3; i++) { p *= t; }|] return p;", "foreach over an operand that is a row"),
        Wrong("if (p > 0) [|goto end;|] end: return p;", "a jump"),
        Wrong("return [|t.CompareTo(p)|];", "a call of 'CompareTo' of an object"),
        Wrong("return [|MathF.IEEERemainder(p, t)|];", "docs/custom-losses.md"),
        Wrong("return [|float.Parse(\"1\")|];", "the function 'Parse'"),
        Wrong("return [|MathF.ILogB(p)|];", "the function 'ILogB'"),
        Wrong("[|System.Diagnostics.Debug.Assert(p > 0)|]; return p;", "whose body is not in this project"),
        Wrong("return [|Noise(p)|]; } static float Noise(float x) => new Random().NextSingle() * x; static void N() {", "a call of 'NextSingle' of an object", marked: "new Random().NextSingle()"),
        Wrong("return p + [|Counter|]; } static float Counter; static void N() { Counter = 2;", "the field 'Counter' that can change"),
        Wrong("return p * [|Two|]; } static readonly float Two = 1; static Losses() { Two = 2;", "which a static constructor assigns"),
        Wrong("return p * [|Two|]; } static readonly float Two = int.Parse(\"2\"); static void N() {", "'Int32.Parse', whose body is not in this project", marked: "int.Parse(\"2\")"),
        Wrong("return p + [|Environment.TickCount|];", "declare a constant"),
        Wrong("return p * [|Two|]; } static float Two => 2; static void N() {", "the property 'Losses.Two'"),
        Wrong("return [|new Random().NextSingle()|];", "of an object"),
        Wrong("Func<float, float> f = [|x => x * x|]; return f(p);", "a static local function"),
        Wrong("try { return p; } finally { }", "'try'", marked: "try { return p; } finally { }"),
        Wrong("lock (typeof(float)) { } return p;", "remove it", marked: "lock (typeof(float)) { }"),
        Wrong("return (float)[|(decimal)p|];", "a conversion to decimal"),
        Wrong("return p * (float)[|0.1m|];", "'0.1m'"),
        Wrong("float? f = [|p|]; return f ?? 0;", "a conversion to float?"),
        Wrong("int n = 5; return p * ([|n & 3|]);", "arithmetic of bits"),
        Wrong("int n = 5; return p * ([|n << 3|]);", "arithmetic of bits"),
        Wrong("int n = 5; return p * [|~n|];", "this operator"),
        Wrong("ref float r = ref p; return r;", "remove 'ref'", marked: "r = ref p"),
        Wrong("return p switch { 0 => [|throw new Exception()|], _ => p };", "'throw'"),
        Wrong("return [|new[] { 1f }[0]|] + p;", "an element of an array"),
        Wrong("return [|\"a\"|].Length + p;", "'\"a\"'"),
        Wrong("return Put(out p); } static float Put(out float x) { x = 0; return x;", "return several as a tuple", marked: "out p"),
        Wrong("[|Nothing(p)|]; return p; } static void Nothing(float x) {", "which returns nothing"),
        Wrong("return [|F(p, t)|];", "'F' calls itself (F → F)", id: "LG0046"),
        Wrong("return G(p); } static float G(float x) => H(x); static float H(float x) { return [|G(x - 1)|];", "(G → H → G)", id: "LG0046"),
        Wrong("return p * A; } static readonly float A = B + 1; static readonly float B = [|A|] + 1; static void N() {", "'A' reads itself (A → B → A)", id: "LG0046"),
        Wrong("return [|1 / 2|] * p;", "write 1f / 2", id: "LG0045"),
        Wrong("return p * Half; } const int Half = [|1 / 2|]; static void N() {", "write 1f / 2", id: "LG0045"),
        Wrong("int n = (int)3f; [|n /= 2|]; return n * p;", "(float)a / b", id: "LG0045"),
        Wrong("return [|p % t|];", "MathF.Floor", id: "LG0045"),
        Misuse.Member("LG0047", $"[Loss(nameof(F))] {Method}; static float F(float p, float t) => [|{string.Join(" + ", Enumerable.Repeat("p * t", 301))}|];") with { Says = "300 operations in a chain" },
        OfRow("float s = 0; for (int i = 0; i < x.Length; i++) { [|foreach (float v in x) { s += v; }|] } return s;", "a loop inside a loop"),
        OfRow("float s = 0; for (int i = 0; i < x.Length; i++) { if (x[i] > 3) [|break;|] s += x[i]; } return s;", "a loop that ends early"),
        OfRow("float s = 0; foreach (float v in x) { if (v > 3) { [|return 0;|] } s += v; } return s;", "a loop that ends early"),
        OfRow("float s = 0; foreach (float v in x) { switch (v) { case < 0: [|continue;|] default: break; } s += v; } return s;", "a 'continue' in a switch"),
        OfRow("float s = 1; foreach (float v in x) { [|s *= v|]; } return s;", "a loop that changes 's' like this"),
        OfRow("float s = 0, q = 0; foreach (float v in x) { s += v; [|q += s|]; } return q;", "a loop that changes 'q' like this"),
        OfRow("bool any = false; foreach (float v in x) { if (v > 0) [|any = true|]; } return any ? 1 : 0;", "which is no number"),
        OfRow("float s = 0; for (int i = 0; i < x.Length; i++) { s += x[i]; [|i++|]; } return s;", "its own index"),
        OfRow("float s = 0; [|for (int i = x.Length - 1; i >= 0; i--) { s += x[i]; }|] return s;", "this loop"),
        OfRow("float s = 0; for (int i = 0; i < x.Length; i++) { s += [|x[i - 1]|]; } return s;", "the element 'x[i - 1]'"),
        OfRow("return [|x[1]|];", "the element 'x[1]'"),
        OfRow("return [|x.IsEmpty|] ? 0 : x[0];", "read elements and Length of a row"),
        OfRow("return [|x.Slice(1)|][0];", "'Slice'"),
    ];

    private static Misuse Wrong(string body, string says, string id = "LG0044", string? marked = null) =>
        Misuse.Member(id, $"[Loss(nameof(F))] {Method}; static float F(float p, float t) {{ {Marked(body, marked)} }}") with { Says = says };

    private static Misuse OfRow(string body, string says) =>
        Misuse.Member("LG0044", $"{OfRows}; static float F(ReadOnlySpan<float> x, int y) {{ {body} }}") with { Says = says };

    private static string Marked(string body, string? marked) =>
        marked is null ? body : body.Replace("[|", "").Replace("|]", "").Replace(marked, $"[|{marked}|]");
}
