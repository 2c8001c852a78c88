using System.Collections.Immutable;
using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Loops over a row, and what is read of one.</content>
/// <remarks>
/// The body is run once, for the lane at hand, with a symbol for what each variable holds before. What the variable holds afterwards must be
/// that symbol with something added, or the larger or smaller of the two: that something is reduced over the lanes.
/// </remarks>
internal sealed partial class BodyReader
{
    private static readonly Expr Classes = Expr.Input(Symbols.Classes, Level.Call);

    private int _loops;

    private Number Member(IPropertyReferenceOperation reference, IOperation instance)
    {
        if (Evaluate(instance) is not RowOf row)
        {
            throw IsBroken(instance) ? Broken(reference) : Unsupported(reference, $"'{Short(reference)}', which belongs to an object", "pass numbers as parameters");
        }

        if (reference.Arguments.Length == 0)
        {
            return reference.Property.Name == "Length" ? new Number(Classes)
                : throw Unsupported(reference, $"'{Short(reference)}'", "read elements and Length of a row");
        }

        Expr index = Real(reference.Arguments[0].Value);
        return index.Equals(LabelRows.ClassNumber) && _loops > 0 ? new Number(row.Lane)
            : index.Equals(Formula.AtLabel(LabelRows.ClassNumber)) ? new Number(Formula.AtLabel(row.Lane))
            : index.Is(0) ? new Number(Formula.MaxOverLanes(Formula.Select(Formula.Eq(LabelRows.ClassNumber, 0), row.Lane, double.NegativeInfinity)))
            : throw Unsupported(reference, $"the element '{Short(reference)}'", "read the element of a loop's index, of a label, or the first one");
    }

    private void Reduce(ILoopOperation loop)
    {
        if (_loops > 0)
        {
            throw Unsupported(loop, "a loop inside a loop", "reduce one row after the other");
        }

        ImmutableDictionary<ISymbol, Value> before = _variables;
        Dictionary<ISymbol, Expr> held = new(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, Value> pair in before.Where(pair => pair.Value is Number))
        {
            held[pair.Key] = Expr.Input("held " + held.Count, Level.Lane);
            _variables = _variables.SetItem(pair.Key, new Number(held[pair.Key]));
        }

        HashSet<ISymbol> assigned = Assigned(loop.Body);
        foreach (ISymbol kept in held.Keys.Where(symbol => !assigned.Contains(symbol)).ToList())
        {
            held.Remove(kept);
            _variables = _variables.SetItem(kept, before[kept]);
        }

        Start(loop);
        _loops++;
        Flow flow = Execute(loop.Body);
        _loops--;
        if (!flow.Returned.IsFalse || HasBreak(loop))
        {
            throw Unsupported(loop, "a loop that ends early", "let it go over the whole row, and choose terms by conditions");
        }

        ImmutableDictionary<ISymbol, Value> after = flow.Variables;
        _variables = before;
        foreach (KeyValuePair<ISymbol, Expr> pair in held)
        {
            Expr start = ((Number)before[pair.Key]).Expr;
            Expr end = after[pair.Key] is Number number ? number.Expr : throw Refused(loop);
            Reduction reduction = new(pair.Value, [.. held.Values]);
            Assign(pair.Key, new Number(reduction.Of(start, end)
                ?? throw Unsupported(loop, $"a loop that changes '{pair.Key.Name}' like this", "let it add with += and -=, or take Math.Max or Math.Min of itself and a number")));
        }
    }

    private static HashSet<ISymbol> Assigned(IOperation body) => new(
        body.DescendantsAndSelf().SelectMany(Targets).SelectMany(target => target.DescendantsAndSelf())
            .Select(target => target switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            }).OfType<ISymbol>(), SymbolEqualityComparer.Default);

    private static IEnumerable<IOperation> Targets(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation step => [step.Target],
        _ => [],
    };

    private static bool HasBreak(ILoopOperation loop) => loop.Body.DescendantsAndSelf()
        .Any(operation => operation is IBranchOperation { BranchKind: BranchKind.Break } branch && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel));

    // The index is the number of the class; a loop over the elements has them without one.
    private void Start(ILoopOperation loop)
    {
        if (loop is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } each && Row(each.Collection) is { } row)
        {
            Assign(variable.Symbol, new Number(row.Lane));
            return;
        }

        if (loop is IForLoopOperation
            {
                Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ } index] }] }],
                Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation limited } condition,
                AtLoopBottom: [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation stepped } }],
            }
            && SymbolEqualityComparer.Default.Equals(limited.Local, index.Symbol)
            && SymbolEqualityComparer.Default.Equals(stepped.Local, index.Symbol)
            && (index.Initializer ?? ((IVariableDeclarationOperation)index.Parent!).Initializer)?.Value is { ConstantValue: { HasValue: true, Value: 0 } }
            && Evaluate(condition.RightOperand) is Number { Expr: var length } && length.Equals(Classes))
        {
            _variables = _variables.SetItem(index.Symbol, new Number(LabelRows.ClassNumber));
            return;
        }

        throw Refused(loop);
    }

    private RowOf? Row(IOperation collection) =>
        Evaluate(collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : collection) as RowOf;
}
