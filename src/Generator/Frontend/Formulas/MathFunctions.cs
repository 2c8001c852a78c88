using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;
using Microsoft.CodeAnalysis;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>The functions that formulas can call, by the names of Math, MathF, float, double, type parameters and LossMath.</summary>
internal static class MathFunctions
{
    /// <summary>One row for each function: its name, and what it is of its arguments; null of a number of arguments that it does not have.</summary>
    private static readonly Dictionary<string, Func<Expr[], Expr?>> Table = new()
    {
        ["Abs"] = Of(Abs),
        ["Max"] = Of(Larger),
        ["Min"] = Of(Smaller),
        ["MaxNumber"] = Of(Larger),
        ["MinNumber"] = Of(Smaller),
        ["MaxMagnitude"] = Of(LargerMagnitude),
        ["MinMagnitude"] = Of(SmallerMagnitude),
        ["MaxMagnitudeNumber"] = Of(LargerMagnitude),
        ["MinMagnitudeNumber"] = Of(SmallerMagnitude),
        ["Clamp"] = x => x.Length == 3 ? Smaller(x[2], Larger(x[1], x[0])) : null,
        ["Sqrt"] = Of(Sqrt),
        ["Cbrt"] = Of(Cbrt),
        ["Pow"] = Of(ConstantPowers.Of),
        ["Exp"] = Of(Exp),
        ["Exp2"] = Of(Exp2),
        ["Exp10"] = Of(Exp10),
        ["ExpM1"] = Of(ExpM1),
        ["Log"] = x => x.Length == 2 ? Log(x[0]) / Log(x[1]) : x.Length == 1 ? Log(x[0]) : null,
        ["Log2"] = Of(Log2),
        ["Log10"] = Of(Log10),
        ["LogP1"] = Of(LogP1),
        ["Sinh"] = Of(Sinh),
        ["Cosh"] = Of(Cosh),
        ["Tanh"] = Of(Tanh),
        ["Asinh"] = Of(Asinh),
        ["Acosh"] = Of(Acosh),
        ["Atanh"] = Of(Atanh),
        ["Sin"] = Of(Sin),
        ["Cos"] = Of(Cos),
        ["Tan"] = Of(Tan),
        ["Asin"] = Of(Asin),
        ["Acos"] = Of(Acos),
        ["Atan"] = Of(Atan),
        ["Atan2"] = Of(Atan2),
        ["Round"] = Of(Round),
        ["Floor"] = Of(Floor),
        ["Ceiling"] = Of(Ceiling),
        ["Truncate"] = Of(Truncate),
        ["FusedMultiplyAdd"] = x => x.Length == 3 ? x[0] * x[1] + x[2] : null,
        ["MultiplyAddEstimate"] = x => x.Length == 3 ? x[0] * x[1] + x[2] : null,
        ["CopySign"] = Of(CopySign),
        ["Sign"] = Of(Sign),
        ["Hypot"] = Of(Hypot),
        ["Lerp"] = x => x.Length == 3 ? x[0] * (1 - x[2]) + x[1] * x[2] : null,
        ["CreateChecked"] = Of(x => x),
        ["CreateSaturating"] = Of(x => x),
        ["CreateTruncating"] = Of(x => x),

        // Of LossMath alone.
        ["Sigmoid"] = Of(Sigmoid),
        ["Softplus"] = Of(Softplus),
        ["XLogY"] = Of(XLogY),
        ["Erf"] = Of(Erf),
        ["LogGamma"] = Of(LogGamma),
        ["Digamma"] = Of(Digamma),
    };

    /// <summary>Whether a method is a function of numbers of the platform or the library, known or not.</summary>
    public static bool IsFunction(IMethodSymbol method, string library) =>
        method.IsStatic && method.ContainingType is { } type && (Numbers.IsOfPlatform(type) || type.ToDisplayString() == library);

    private static readonly string[] Questions = ["IsNaN", "IsNegative", "IsPositive"];

    /// <summary>The functions that there are.</summary>
    public static IEnumerable<string> Names => Table.Keys.Concat(Questions);

    /// <summary>Whether there is a function of a name.</summary>
    public static bool Has(string name) => Table.ContainsKey(name) || Questions.Contains(name);

    /// <summary>A function of some numbers, or null.</summary>
    public static Expr? Find(string name, Expr[] arguments) => Table.TryGetValue(name, out Func<Expr[], Expr?>? function) ? function(arguments) : null;

    /// <summary>What is left of a number when its fraction is cut off, or null.</summary>
    public static Expr? Truncated(Expr x) => Find("Truncate", [x]);

    /// <summary>Whether a number is none.</summary>
    public static Expr IsNaN(Expr x) => Eq(Select(Eq(x, x), 1, 0), 0);

    /// <summary>What to write instead of a function that is not there.</summary>
    public static string Advice(string name) =>
        NearestName.Find(name, [.. Table.Keys.OrderBy(key => key, StringComparer.Ordinal)]) is { } near && near != name
            ? $"write '{near}', or other functions of Math, MathF, float, double and LossMath (docs/custom-losses.md lists them)"
            : "write it with functions of Math, MathF, float, double and LossMath (docs/custom-losses.md lists them), or as a static method of this project";

    private static Func<Expr[], Expr?> Of(Func<Expr, Expr> function) => x => x.Length == 1 ? function(x[0]) : null;

    private static Func<Expr[], Expr?> Of(Func<Expr, Expr, Expr> function) => x => x.Length == 2 ? function(x[0], x[1]) : null;

    // A NaN of the second operand survives: that is the one that can be NaN.
    private static Expr Larger(Expr a, Expr b) => b.Level < a.Level ? Max(b, a) : Max(a, b);

    private static Expr Smaller(Expr a, Expr b) => b.Level < a.Level ? Min(b, a) : Min(a, b);

    private static Expr LargerMagnitude(Expr a, Expr b) => Select(Abs(b) < Abs(a), a, Select(Abs(a) < Abs(b), b, Larger(a, b)));

    private static Expr SmallerMagnitude(Expr a, Expr b) => Select(Abs(a) < Abs(b), a, Select(Abs(b) < Abs(a), b, Smaller(a, b)));
}
