using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>The return types a loss method may have.</summary>
internal static class ReturnType
{
    /// <summary>What a method returns, or null if that is not supported.</summary>
    public static ReturnKind? Of(IMethodSymbol method) => method switch
    {
        { RefKind: not RefKind.None } => null,
        { ReturnType.SpecialType: SpecialType.System_Void } => ReturnKind.Void,
        { ReturnType.SpecialType: SpecialType.System_Single } => ReturnKind.Float,
        { ReturnType.SpecialType: SpecialType.System_Double } => ReturnKind.Double,
        _ when Name(method) == ReturnKind.LossSum.Text() => ReturnKind.LossSum,
        _ when Name(method) == ReturnKind.LossMoments.Text() => ReturnKind.LossMoments,
        _ => null,
    };

    private static string Name(IMethodSymbol method) => method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
