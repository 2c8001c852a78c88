using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>A loop that does nothing but add up a loss.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Sum">What it adds to.</param>
/// <param name="Loss">What it adds; the factor is negative where it subtracts.</param>
/// <param name="Count">How many elements it goes over; null for all of the row that it goes through.</param>
internal sealed record LossLoop(ILoopOperation Loop, IOperation Sum, HandwrittenLoss Loss, IOperation? Count)
{
    private static readonly IReadOnlyDictionary<ISymbol, IOperation> None = new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default);

    /// <summary>The loop whose only effect is an update of a sum; null if it has another, or is none of a loss.</summary>
    public static LossLoop? Of(ICompoundAssignmentOperation update)
    {
        if (update.OperatorKind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract) || !Shapes.IsFloat(update.Type) || Variables.Of(update.Target) is null
            || Statement(update) is not { } statement || statement.Parent is not (ILoopOperation or IBlockOperation { Parent: ILoopOperation }))
        {
            return null;
        }

        ILoopOperation loop = (ILoopOperation)(statement.Parent as ILoopOperation ?? statement.Parent.Parent!);
        if (!DoesNothingElse(loop, statement) || Elements(loop) is not { } elements)
        {
            return null;
        }

        double sign = update.OperatorKind == BinaryOperatorKind.Add ? 1 : -1;
        HandwrittenLoss? loss = statement is IConditionalOperation choice ? Conditional(choice, update, elements) : new LossTerms(elements).Find(update.Value);
        return loss is null ? null : new(loop, update.Target, loss with { Factor = loss.Factor * sign }, (loop as IForLoopOperation)?.Condition is IBinaryOperation condition ? condition.RightOperand : null);
    }

    // The statement of the loop that an update is: itself, or the condition it is behind.
    private static IOperation? Statement(IOperation update)
    {
        IOperation statement = update.Parent is IExpressionStatementOperation expression ? expression : update;
        IOperation? block = statement.Parent is IBlockOperation { Operations.Length: 1 } own ? own : null;
        IOperation inner = block ?? statement;
        return inner.Parent is IConditionalOperation choice && choice.WhenTrue == inner ? choice : statement;
    }

    // if (p[i] > 0) sum += …, and the two cases of a Huber loss.
    private static HandwrittenLoss? Conditional(IConditionalOperation choice, ICompoundAssignmentOperation update, RowElements elements)
    {
        LossTerms terms = new(elements);
        if (choice.WhenFalse is { } otherwise)
        {
            IOperation single = otherwise is IBlockOperation { Operations: [{ } only] } ? only : otherwise;
            return single is IExpressionStatementOperation { Operation: ICompoundAssignmentOperation large } && large.OperatorKind == update.OperatorKind && Terms.Same(large.Target, update.Target)
                ? terms.Huber(update.Value, large.Value, 1)
                : null;
        }

        return terms.Find(update.Value) is { Loss: LoopLoss.CrossEntropy or LoopLoss.KullbackLeibler or LoopLoss.Entropy } loss && IsPositive(choice.Condition, loss.First, elements) ? loss : null;
    }

    // A guard on the weight: where it is 0 the term is 0 to the kernel too.
    private static bool IsPositive(IOperation condition, IOperation row, RowElements elements) =>
        condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.NotEquals } comparison
        && Terms.Read(comparison.RightOperand).Is(0) && elements.Row(comparison.LeftOperand) is { } guarded && Terms.Same(guarded, row);

    // Besides the statement there are only variables that get a value.
    private static bool DoesNothingElse(ILoopOperation loop, IOperation statement)
    {
        if (loop.Body is not IBlockOperation block)
        {
            return loop.Body == statement;
        }

        foreach (IOperation part in block.Operations)
        {
            if (part != statement && part is not IVariableDeclarationGroupOperation)
            {
                return false;
            }
        }

        return true;
    }

    private static RowElements? Elements(ILoopOperation loop) => loop switch
    {
        IForLoopOperation counted => Counter(counted) is { } counter ? new(counter, None) : null,
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } each =>
            new(null, new Dictionary<ISymbol, IOperation>(SymbolEqualityComparer.Default) { [variable.Symbol] = Terms.Peel(each.Collection) }),
        _ => null,
    };

    // for (int i = 0; i < n; i++)
    private static ISymbol? Counter(IForLoopOperation loop) =>
        loop is
        {
            Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Initializer.Value.ConstantValue.Value: 0 } variable] }] }],
            Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } condition,
            AtLoopBottom: [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } step }],
        }
        && SymbolEqualityComparer.Default.Equals(Variables.Of(condition.LeftOperand), variable.Symbol)
        && SymbolEqualityComparer.Default.Equals(Variables.Of(step.Target), variable.Symbol)
            ? variable.Symbol
            : null;
}
