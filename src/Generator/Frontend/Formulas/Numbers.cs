using System.Globalization;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Which types are numbers to a formula, and which of their members are constants.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, Expr> Constants = new()
    {
        ["PI"] = Math.PI,
        ["Pi"] = Math.PI,
        ["E"] = Math.E,
        ["Tau"] = 2 * Math.PI,
        ["One"] = 1,
        ["Zero"] = 0,
        ["NegativeOne"] = -1,
        ["AdditiveIdentity"] = 0,
        ["MultiplicativeIdentity"] = 1,
        ["NaN"] = double.NaN,
        ["PositiveInfinity"] = double.PositiveInfinity,
        ["NegativeInfinity"] = double.NegativeInfinity,
    };

    /// <summary>Whether a type holds real or whole numbers. Whether a type parameter does, C# has checked at the first operation.</summary>
    public static bool IsNumber(ITypeSymbol? type) => IsReal(type) || IsWhole(type);

    /// <summary>Whether a type holds numbers with a fraction.</summary>
    public static bool IsReal(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } or ITypeParameterSymbol || IsHalf(type);

    public static bool IsHalf(ITypeSymbol? type) => type is { Name: "Half", ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a type holds whole numbers.</summary>
    public static bool IsWhole(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>The value of a constant.</summary>
    public static double Of(object value) => value is double or float or sbyte or byte or short or ushort or int or uint or long or ulong
        ? System.Convert.ToDouble(value, CultureInfo.InvariantCulture)
        : double.NaN;

    /// <summary>The exact value that a member of a type of numbers stands for, or null.</summary>
    public static Expr? Known(ITypeSymbol type, string member) =>
        IsOfPlatform(type) && Constants.TryGetValue(member, out Expr? value) ? value : null;

    /// <summary>Whether a type's static members are the platform's functions of numbers.</summary>
    public static bool IsOfPlatform(ITypeSymbol type) =>
        IsReal(type)
        || (type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, Name: "Math" or "MathF", ContainingType: null })
        || (type.TypeKind == TypeKind.Interface && type.ContainingNamespace.ToDisplayString() == "System.Numerics");
}
