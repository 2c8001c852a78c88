using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1009: <c>Math.Log(Math.Cosh(x))</c> becomes <c>x + LossMath.Softplus(-2 * x) - Math.Log(2)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogCoshCodeFix))]
[Shared]
public sealed class LogCoshCodeFix() : ExpressionCodeFix("LG1009", "Use softplus")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (!Code.HasLossMath(model) || !Code.IsFloatOrDouble(operation.Type) || logarithm.HasSecond
            || Terms.Read(logarithm.First) is not { Op: MathOp.Cosh } cosh || !Code.IsPure(cosh.First))
        {
            return null;
        }

        string x = Code.OperandText(cosh.First), log2 = operation.Type?.SpecialType == SpecialType.System_Single ? "MathF.Log(2)" : "Math.Log(2)";
        string text = $"{x} + {Code.LossMath(model, operation.Syntax.SpanStart, "Softplus")}(-2 * {x}) - {log2}";
        return editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }
}
