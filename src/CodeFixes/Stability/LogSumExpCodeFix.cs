using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1004: <c>Math.Log(x.Sum(v => Math.Exp(v)))</c>, or the same as a loop, becomes <c>LossMath.LogSumExp(x)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogSumExpCodeFix))]
[Shared]
public sealed class LogSumExpCodeFix() : ExpressionCodeFix("LG1004", "Use LossMath.LogSumExp")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (logarithm.Op != MathOp.Log || logarithm.HasSecond || !Code.HasLossMath(model)
            || (SummedRow(logarithm) ?? LoopedRow(logarithm)) is not { } row || !Code.IsRow(row.Type) || !Code.IsPure(row))
        {
            return null;
        }

        string text = $"{Code.LossMath(model, operation.Syntax.SpanStart, "LogSumExp")}({Code.Text(row)})";
        return editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf(text, operation.Syntax));
    }

    // x.Sum(v => Math.Exp(v))
    private static IOperation? SummedRow(Term logarithm)
    {
        Term sum = Terms.Read(Logarithms.Argument(logarithm.First));
        return sum is { Op: MathOp.Sum, HasSecond: true } && Elements.Lambda(sum.Second) is { Symbol.Parameters: [{ } element] } lambda
            && Elements.Result(lambda) is { } value && Terms.Read(value) is { Op: MathOp.Exp } exponential && Is(exponential.First, element)
            ? Terms.Peel(sum.First)
            : null;
    }

    // foreach (double v in x) sum += Math.Exp(v); a loop over all indices is one too.
    private static IOperation? LoopedRow(Term logarithm)
    {
        if (Variables.Of(Logarithms.Argument(logarithm.First)) is not ILocalSymbol sum
            || Reaching.Of(sum, logarithm.Operation) is not [{ Op: MathOp.Add, Value: { } added } update, { Kind: WriteKind.Whole, Value: { } seed }]
            || !Terms.Read(seed).Is(0) || Terms.Read(added) is not { Op: MathOp.Exp } exponential || Reaching.Loop(update.Site) is not { } loop
            || Terms.Outer(update.Site) is not IExpressionStatementOperation statement || !IsWhole(loop, statement))
        {
            return null;
        }

        IOperation value = Terms.Peel(exponential.First);
        return loop switch
        {
            IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } each when Is(value, variable.Symbol) => Terms.Peel(each.Collection),
            IForLoopOperation indexed when Variables.Container(value) is { } row && IsOverAll(indexed, Variables.Index(value), row) => row,
            _ => null,
        };
    }

    // Nothing else is decided in the loop.
    private static bool IsWhole(ILoopOperation loop, IOperation statement) => loop.Body == statement || (statement.Parent is IBlockOperation block && block == loop.Body);

    // for (int i = 0; i < x.Length; i++)
    private static bool IsOverAll(IForLoopOperation loop, IOperation? index, IOperation row) =>
        loop is { Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Initializer.Value.ConstantValue.Value: 0 } variable] }] }], Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } condition }
        && index is not null && Is(index, variable.Symbol) && Is(condition.LeftOperand, variable.Symbol)
        && Terms.Peel(condition.RightOperand).Syntax is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } length
        && Code.Text(row) == length.Expression.ToString();

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variables.Of(operation), variable);
}
