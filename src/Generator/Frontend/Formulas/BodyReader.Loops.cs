using System.Collections.Immutable;
using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Loops over a row.</content>
/// <remarks>
/// The body is run once, for the lane at hand, with a symbol for what each variable holds before. What the variable holds afterwards must be
/// that symbol with something added, or the larger or smaller of the two: that something is reduced over the lanes.
/// </remarks>
internal sealed partial class BodyReader
{
    private int _loops;

    private void Reduce(ILoopOperation loop)
    {
        if (_loops > 0)
        {
            throw Unsupported(loop, "a loop inside a loop", "reduce one row after the other");
        }

        ImmutableDictionary<ISymbol, Value> before = _variables;
        Dictionary<ISymbol, Value> held = new(SymbolEqualityComparer.Default);
        List<Expr> symbols = [];
        HashSet<ISymbol> assigned = Assigned(loop);
        foreach (KeyValuePair<ISymbol, Value> pair in before.Where(pair => assigned.Contains(pair.Key)))
        {
            held[pair.Key] = Held(pair.Value, symbols, pair.Key, loop);
            _variables = _variables.SetItem(pair.Key, held[pair.Key]);
        }

        double first = Start(loop);
        _loops++;
        Flow flow = Execute(loop.Body);
        _loops--;
        if (EarlyEnd(loop) is { } end)
        {
            throw Unsupported(end, "a loop that ends early", "let it go over the whole row, and choose terms by conditions");
        }

        _variables = before;
        foreach (KeyValuePair<ISymbol, Value> pair in held)
        {
            Assign(pair.Key, Reduced(before[pair.Key], pair.Value, From(first, pair.Value, flow.Variables[pair.Key]), symbols)
                ?? throw Unsupported(
                    Assignment(loop, pair.Key), $"a loop that changes '{pair.Key.Name}' like this", "let it add with += and -=, or take Math.Max or Math.Min of itself and a number"));
        }
    }

    // A loop that begins later leaves everything as it was until then.
    private static Value From(double first, Value held, Value end) => (first, held, end) switch
    {
        (0, _, _) => end,
        (_, Number a, Number b) => a.Expr.Equals(b.Expr) ? end : new Number(Formula.Select(Reduction.IsBefore(first), a.Expr, b.Expr)),
        (_, Several a, Several b) when a.Items.Length == b.Items.Length => new Several([.. a.Items.Select((item, i) => From(first, item, b.Items[i]))]),
        _ => end,
    };

    // A symbol for each number that a variable holds.
    private static Value Held(Value value, List<Expr> symbols, ISymbol variable, ILoopOperation loop)
    {
        switch (value)
        {
            case Number:
                symbols.Add(Expr.Input("held " + symbols.Count, Level.Lane));
                return new Number(symbols[symbols.Count - 1]);
            case Several several:
                return new Several([.. several.Items.Select(item => Held(item, symbols, variable, loop))]);
            default:
                throw Unsupported(Assignment(loop, variable), $"a loop that changes '{variable.Name}', which is no number", "count in a number, as in n += x[i] > 0 ? 1 : 0, and compare it behind the loop");
        }
    }

    private static Value? Reduced(Value start, Value held, Value end, List<Expr> symbols) => (start, held, end) switch
    {
        (Number a, Number b, Number c) => new Reduction(b.Expr, [.. symbols]).Of(a.Expr, c.Expr) is { } reduced ? new Number(reduced) : null,
        (Several a, Several b, Several c) when a.Items.Length == c.Items.Length => a.Items.Select((item, i) => Reduced(item, b.Items[i], c.Items[i], symbols)).ToArray() is var items && items.Contains(null)
            ? null
            : new Several(items!),
        _ => null,
    };

    // A local function changes variables of the method around it where it is called.
    private static HashSet<ISymbol> Assigned(ILoopOperation loop)
    {
        IOperation root = loop;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        bool calls = loop.Body.DescendantsAndSelf().Any(operation => operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction });
        IEnumerable<IOperation> bodies = calls ? root.DescendantsAndSelf().OfType<ILocalFunctionOperation>().Prepend(loop.Body) : [loop.Body];
        return new(bodies.SelectMany(body => body.DescendantsAndSelf()).SelectMany(Variables), SymbolEqualityComparer.Default);
    }

    private static IEnumerable<ISymbol> Variables(IOperation operation) => Target(operation) is { } target
        ? target.DescendantsAndSelf().Select(part => part switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
            _ => null,
        }).OfType<ISymbol>()
        : [];

    private static IOperation? Target(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        _ => null,
    };

    // The part of a loop that gives a variable its value.
    private static IOperation Assignment(ILoopOperation loop, ISymbol variable) =>
        loop.Body.DescendantsAndSelf().FirstOrDefault(operation => Variables(operation).Contains(variable, SymbolEqualityComparer.Default)) ?? loop;

    private static IOperation? EarlyEnd(ILoopOperation loop) => loop.Body.DescendantsAndSelf().FirstOrDefault(operation =>
        operation is IReturnOperation { IsImplicit: false, Kind: OperationKind.Return } && !IsInFunction(operation, loop)
        || (operation is IBranchOperation { BranchKind: BranchKind.Break } branch && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)));

    // What leaves a switch is taken to leave nothing else.
    private static bool IsInSwitch(IOperation operation)
    {
        IOperation? outer = operation.Parent;
        while (outer is not (null or ILoopOperation or ISwitchOperation))
        {
            outer = outer.Parent;
        }

        return outer is ISwitchOperation;
    }

    private static bool IsInFunction(IOperation? operation, ILoopOperation loop)
    {
        while (operation is not null and not ILocalFunctionOperation && operation != loop)
        {
            operation = operation.Parent;
        }

        return operation is ILocalFunctionOperation;
    }

    // The index is the number of the class; a loop over the elements has them without one. Gives the class with which the loop begins.
    private double Start(ILoopOperation loop)
    {
        if (loop is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } each && Row(each.Collection) is { } row)
        {
            Assign(variable.Symbol, new Number(row.Lane));
            return 0;
        }

        if (loop is IForLoopOperation
            {
                Before: [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ } index] }] }],
                Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation limited } condition,
                AtLoopBottom: [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation stepped } }],
            }
            && SymbolEqualityComparer.Default.Equals(limited.Local, index.Symbol)
            && SymbolEqualityComparer.Default.Equals(stepped.Local, index.Symbol)
            && (index.Initializer ?? ((IVariableDeclarationOperation)index.Parent!).Initializer)?.Value is { ConstantValue: { HasValue: true, Value: int first and >= 0 } }
            && Evaluate(condition.RightOperand) is Number { Expr: var length } && length.Equals(Classes))
        {
            if (Assigned(loop).Contains(index.Symbol))
            {
                throw Unsupported(Assignment(loop, index.Symbol), $"a loop that changes its own index '{index.Symbol.Name}'", "let it go over the whole row, and choose terms by conditions");
            }

            _variables = _variables.SetItem(index.Symbol, new Number(LabelRows.ClassNumber));
            return first;
        }

        throw Refused(loop);
    }
}
