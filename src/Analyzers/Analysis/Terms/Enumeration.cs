using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Members of enumerations by their values.</summary>
internal static class Enumeration
{
    /// <summary>The name of the member that has a value.</summary>
    public static string? Name(ITypeSymbol type, object? value)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
            {
                return field.Name;
            }
        }

        return null;
    }
}
