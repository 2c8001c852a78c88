using System.Collections.Immutable;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Calls of functions, and members that are constants.</content>
internal sealed partial class BodyReader
{
    private const string LossMath = "LossGen.LossMath";

    // The methods and constants that are being read.
    private readonly List<ISymbol> _open = [];

    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);

    /// <summary>The methods and constants that were read so far.</summary>
    public IEnumerable<ISymbol> Read => _read;

    private Value Invoke(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (MathFunctions.IsFunction(method, LossMath))
        {
            return Function(call, method);
        }

        if (method is not { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } || (call.Instance is not null && method.MethodKind != MethodKind.LocalFunction))
        {
            throw IsBroken(call) ? Broken(call) : Unsupported(call, $"a call of '{method.Name}' of an object", "call static methods of numbers only");
        }

        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            throw IsBroken(call) ? Broken(call)
                : Unsupported(call, $"a call of '{method.ContainingType?.Name}.{method.Name}', whose body is not in this project", MathFunctions.Advice(method.Name));
        }

        if (method.ReturnsVoid)
        {
            throw Unsupported(call, $"a call of '{method.Name}', which returns nothing", "let it return a number, and use that");
        }

        IMethodSymbol original = method.OriginalDefinition;
        Value?[] arguments = new Value?[original.Parameters.Length];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            arguments[argument.Parameter!.Ordinal] = Argument(argument, original.Parameters[argument.Parameter.Ordinal]);
        }

        return Call(original, arguments!, call.Syntax, captures: method.MethodKind == MethodKind.LocalFunction && !method.IsStatic);
    }

    private Value Argument(IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (parameter.IsParams || parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            throw Unsupported(argument, $"the argument '{argument.Syntax}'", "pass numbers by value, and return several as a tuple");
        }

        return argument.ArgumentKind == ArgumentKind.DefaultValue && Default(parameter) is { } value ? value : Evaluate(argument.Value);
    }

    /// <summary>The default value of a parameter, in real arithmetic, or null.</summary>
    public Value? Default(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is ParameterSyntax { Default: { } clause }
            && Operation(clause) is IParameterInitializerOperation { Value: { } operation }
            ? Constant(operation)
            : null;

    private Value Call(IMethodSymbol method, IReadOnlyList<Value> arguments, SyntaxNode place, bool captures)
    {
        Open(method, place);
        ImmutableDictionary<ISymbol, Value> before = _variables;
        _variables = captures ? _variables : Empty;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Assign(parameter, arguments[parameter.Ordinal]);
        }

        Flow flow = Execute([Body(method, place)]);
        Close();
        _variables = !captures ? before : before.SetItems(flow.Variables.Where(pair => before.ContainsKey(pair.Key)));
        return flow.Result ?? throw new FormulaError(null, place);
    }

    // What is read twice, one time inside the other, has no end.
    private void Open(ISymbol symbol, SyntaxNode place)
    {
        if (_open.Contains(symbol, SymbolEqualityComparer.Default))
        {
            string chain = string.Join(" → ", _open.SkipWhile(s => !SymbolEqualityComparer.Default.Equals(s, symbol)).Append(symbol).Select(s => s.Name));
            throw new FormulaError(FormulaRules.Recursion, place, symbol.Name, symbol is IMethodSymbol ? "calls" : "reads", chain);
        }

        _open.Add(symbol);
        _read.Add(symbol);
    }

    private void Close() => _open.RemoveAt(_open.Count - 1);

    private IOperation Body(IMethodSymbol method, SyntaxNode place)
    {
        if (method.IsAsync || method.IsExtern || method.IsAbstract)
        {
            throw new FormulaError(FormulaRules.NotAFormula, place, method.Name, "it has no body that computes a number", "write a static method that returns one");
        }

        IOperation? body = method.DeclaringSyntaxReferences
            .Select(reference => Operation(reference.GetSyntax(cancellation)))
            .Select(operation => operation switch
            {
                IMethodBodyOperation found => found.BlockBody ?? found.ExpressionBody,
                ILocalFunctionOperation local => local.Body,
                _ => null,
            })
            .FirstOrDefault(found => found is not null);
        return body ?? throw new FormulaError(FormulaRules.NotAFormula, place, method.Name, "it has no body", "write one, as of an ordinary static method");
    }

    private Value Function(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.Name == nameof(Formula.LogSumExp) && call.Arguments.Length == 1)
        {
            return Evaluate(call.Arguments[0].Value) is RowOf row ? new Number(Formula.LogSumExp(row.Lane))
                : throw Unsupported(call, $"'{Short(call)}'", "pass a row of the formula's operands");
        }

        if (!MathFunctions.Has(method.Name))
        {
            throw Missing(call, method.Name);
        }

        IOperation[] places = [.. call.Arguments.OrderBy(a => a.Parameter?.Ordinal ?? 0).Select(a => a.Value)];
        Value[] values = new Value[places.Length];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            values[argument.Parameter!.Ordinal] = Evaluate(argument.Value);
        }

        Expr[] numbers = [.. values.Select((value, i) => value as Number is { } number ? number.Expr : Real(places[i]))];
        return method.Name switch
        {
            "IsNaN" when numbers.Length == 1 => Truth.Of(MathFunctions.IsNaN(numbers[0])),
            "IsNegative" when numbers.Length == 1 => Truth.Of(numbers[0] < 0),
            "IsPositive" when numbers.Length == 1 => Truth.Of(0 <= numbers[0]),
            _ when MathFunctions.Find(method.Name, numbers) is { } result => Folded(result),
            _ => throw Missing(call, method.Name),
        };
    }

    private static FormulaError Missing(IOperation operation, string function) =>
        Unsupported(operation, $"the function '{function}'", MathFunctions.Advice(function));

    private Number Property(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (reference.Instance is { } instance)
        {
            return Member(reference, instance);
        }

        if (Numbers.Known(property.ContainingType, property.Name) is { } known)
        {
            return new Number(known);
        }

        throw IsBroken(reference) ? Broken(reference)
            : Unsupported(reference, $"the property '{property.ContainingType.Name}.{property.Name}'", "declare a constant of its value, or pass it as a parameter");
    }
}
