using System.Collections.Immutable;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Runs a formula's body on symbols instead of numbers: what it returns is the formula.</summary>
/// <remarks>Both ways of a branch are run, and what they leave in the variables is joined by the condition.</remarks>
internal sealed partial class BodyReader(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The longest chain of operations: what reads an expression calls itself for each link.</summary>
    public const int MostHeight = 300;

    private const int MostNesting = 200;
    private const int MostOperations = 20_000;

    private ImmutableDictionary<ISymbol, Value> _variables = Empty;
    private int _nesting;
    private int _operations;

    private static ImmutableDictionary<ISymbol, Value> Empty { get; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>What a method returns for some arguments.</summary>
    public Value Run(IMethodSymbol method, IReadOnlyList<Value> arguments, SyntaxNode place) => Call(method, arguments, place, captures: false);

    /// <summary>The value of an expression that needs no variables.</summary>
    public Value Constant(IOperation operation)
    {
        ImmutableDictionary<ISymbol, Value> before = _variables;
        _variables = Empty;
        Value value = Evaluate(operation);
        _variables = before;
        return value;
    }

    private Flow Execute(IEnumerable<IOperation> statements)
    {
        Flow flow = Flow.Start(_variables);
        foreach (IOperation statement in statements)
        {
            if (flow.Done.IsTrue)
            {
                break;
            }

            _variables = flow.Variables;
            flow = flow.Then(Execute(statement));
        }

        _variables = flow.Variables;
        return flow;
    }

    private Flow Execute(IOperation statement)
    {
        using Nesting nesting = Enter(statement);
        switch (statement)
        {
            case IBlockOperation block:
                return Execute(block.Operations);
            case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } returned }:
                Value result = Evaluate(returned);
                return Flow.Start(_variables) with { Returned = Truth.True, Result = result };
            case IConditionalOperation branch:
                return Branch(Condition(branch.Condition), () => Execute(branch.WhenTrue), () => branch.WhenFalse is null ? Here() : Execute(branch.WhenFalse));
            case ISwitchOperation @switch:
                return Switch(@switch);
            case IForLoopOperation or IForEachLoopOperation:
                Reduce((ILoopOperation)statement);
                return Here();
            case IBranchOperation { BranchKind: BranchKind.Continue } when IsInSwitch(statement):
                throw Unsupported(statement, "a 'continue' in a switch", "write if and else");
            case IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue }:
                return Here() with { Left = Truth.True };
            case IVariableDeclarationGroupOperation group:
                Declare(group);
                return Here();
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                return Here();
            case ILocalFunctionOperation or IEmptyOperation:
                return Here();
            default:
                throw Refused(statement);
        }
    }

    private Flow Here() => Flow.Start(_variables);

    private Flow Branch(Truth condition, Func<Flow> ifTrue, Func<Flow> ifFalse)
    {
        if (condition.Condition is null)
        {
            return condition.IsTrue ? ifTrue() : ifFalse();
        }

        ImmutableDictionary<ISymbol, Value> before = _variables;
        Flow one = ifTrue();
        _variables = before;
        Flow joined = Flow.Either(condition, one, ifFalse());
        _variables = joined.Variables;
        return joined;
    }

    private void Declare(IVariableDeclarationGroupOperation group)
    {
        foreach (IVariableDeclarationOperation declaration in group.Declarations)
        {
            foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
            {
                if (declarator.Symbol.RefKind != RefKind.None)
                {
                    throw Unsupported(declarator, "a reference to a variable", "remove 'ref', and assign the variable itself");
                }

                if ((declarator.Initializer ?? declaration.Initializer) is { } initializer)
                {
                    Assign(declarator.Symbol, Evaluate(initializer.Value));
                }
            }
        }
    }

    private void Assign(ISymbol variable, Value value) => _variables = _variables.SetItem(variable, Called(value, variable.Name));

    // What the user calls a value, generated code calls so too.
    private static Value Called(Value value, string variable) =>
        value is Number { Expr: { Name: null, Operands.Length: > 0 } expr } && FormulaNames.OfValue(variable) is var name && !FormulaNames.IsReserved(name)
            ? new Number(expr.Named(name))
            : value;

    private Expr Real(IOperation operation) => Evaluate(operation) switch
    {
        Number number => number.Expr,
        Several => throw Unsupported(operation, "a tuple used as a number", "take it apart first: var (a, b) = …"),
        RowOf => throw Unsupported(operation, "a whole row used as a number", "reduce it in a loop, or read one element of it"),
        _ => throw Unsupported(operation, $"'{operation.Syntax}' used as a number", "write condition ? 1 : 0 for a truth value, and compute with numbers"),
    };

    private Truth Condition(IOperation operation) =>
        Evaluate(operation) as Truth ?? throw Unsupported(operation, $"'{operation.Syntax}' used as a condition", "write a comparison of numbers");

    /// <summary>Counts what is read, so that no formula takes the stack or the time of the compiler.</summary>
    private Nesting Enter(IOperation operation)
    {
        cancellation.ThrowIfCancellationRequested();
        _operations++;
        return ++_nesting > MostNesting ? throw TooLarge(operation, $"{MostNesting} operations inside each other", "give its parts names in local variables")
            : _operations > MostOperations ? throw TooLarge(operation, $"{MostOperations} operations", "compute less, or call helpers less often")
            : new Nesting(this);
    }

    private static FormulaError TooLarge(IOperation operation, string most, string instead) =>
        new(FormulaRules.TooLarge, operation.Syntax, most, instead);

    private readonly ref struct Nesting(BodyReader reader)
    {
        public void Dispose() => reader._nesting--;
    }
}
