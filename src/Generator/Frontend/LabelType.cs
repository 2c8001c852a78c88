using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Tells what is meant as labels, and says what labels are.</summary>
internal static class LabelType
{
    /// <summary>The types that labels may have, as messages list them.</summary>
    public const string Names = "byte, ushort, int or long";

    /// <summary>Whether a kernel can read labels of a type.</summary>
    public static bool IsAllowed(ITypeSymbol element) => element.SpecialType
        is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>Whether somebody writes a label so: as whole numbers, truth values or members of an enumeration, one or many.</summary>
    public static bool IsMeant(ITypeSymbol type) =>
        Elements.Of(type) is { TypeKind: TypeKind.Enum }
            or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr };

    /// <summary>What to write instead of a type that labels cannot have.</summary>
    public static string Advice(string parameter, ITypeSymbol type)
    {
        ITypeSymbol element = Elements.Of(type);
        string? keyword = Stored(element);
        string labels = $"labels are {Names}, one for each row";
        if (keyword is null)
        {
            return $"{labels}: write {SpanConversion.Advice(type, "ReadOnlySpan<int>")}";
        }

        if (!Elements.AreMany(type))
        {
            return element.SpecialType == SpecialType.System_Boolean
                ? $"{labels}: write ReadOnlySpan<int> and pass one label as [{parameter} ? 1 : 0]"
                : $"{labels}: write ReadOnlySpan<{keyword}> and pass one label as [{(SpanType.Describe(type) == keyword ? "" : $"({keyword})")}{parameter}]";
        }

        string expected = $"ReadOnlySpan<{keyword}>";
        return IsAllowed(element)
            ? $"{labels}: write {SpanConversion.Advice(type, expected)}"
            : $"{labels}: write {expected} and pass MemoryMarshal.Cast<{SpanType.Describe(element)}, {keyword}>({parameter})";
    }

    // The type of labels that has the same bits for all labels there can be, or null.
    private static string? Stored(ITypeSymbol element) => ((element as INamedTypeSymbol)?.EnumUnderlyingType ?? element).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Boolean => "byte",
        SpecialType.System_UInt16 or SpecialType.System_Int16 or SpecialType.System_Char => "ushort",
        SpecialType.System_Int32 or SpecialType.System_UInt32 => "int",
        SpecialType.System_Int64 or SpecialType.System_UInt64 => "long",
        _ => null,
    };
}
