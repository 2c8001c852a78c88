using System.Collections.Immutable;
using System.Globalization;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>What expressions stand for.</content>
internal sealed partial class BodyReader
{
    private Value Evaluate(IOperation operation)
    {
        using Nesting nesting = Enter(operation);
        Value value = Compute(operation);
        if (value is Number { Expr.Height: > MostHeight } or Truth { Condition.Height: > MostHeight })
        {
            throw TooLarge(operation, $"{MostHeight} operations in a chain", "make it shorter");
        }

        return value;
    }

    private Value Compute(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        ILiteralOperation literal => Literal(literal),
        IConversionOperation conversion => Convert(conversion),
        ILocalReferenceOperation local => Variable(local.Local, local),
        IParameterReferenceOperation parameter => Variable(parameter.Parameter, parameter),
        IFieldReferenceOperation field => Field(field),
        IPropertyReferenceOperation property => Property(property),
        IInvocationOperation call => Invoke(call),
        IBinaryOperation binary => Binary(binary),
        IUnaryOperation unary => Unary(unary),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => Choose(choice, whenFalse),
        ISwitchExpressionOperation @switch => Switch(@switch),
        IIsPatternOperation pattern => Match(pattern.Pattern, Evaluate(pattern.Value), pattern.Value),
        ISimpleAssignmentOperation { IsRef: false } assignment => Store(assignment.Target, Evaluate(assignment.Value)),
        ICompoundAssignmentOperation assignment => Compound(assignment),
        IIncrementOrDecrementOperation step => Step(step),
        ITupleOperation tuple => new Several([.. tuple.Elements.Select(Evaluate)]),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value)),
        IDefaultValueOperation @default when Numbers.IsNumber(@default.Type) => new Number(0),
        IDefaultValueOperation { Type.SpecialType: SpecialType.System_Boolean } => Truth.False,
        _ => throw Refused(operation),
    };

    private static Value Literal(ILiteralOperation literal) => literal.ConstantValue.Value switch
    {
        bool truth => truth ? Truth.True : Truth.False,
        { } value when Numbers.IsNumber(literal.Type) && value is not char => new Number(Numbers.Of(value)),
        _ => throw Refused(literal),
    };

    private Value Convert(IConversionOperation conversion)
    {
        Value value = Evaluate(conversion.Operand);
        if (value is not Number number)
        {
            return value;
        }

        if (!Numbers.IsNumber(conversion.Type))
        {
            string type = conversion.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "this type";
            throw Unsupported(conversion, $"a conversion to {type}", "compute in float, double or the type parameter");
        }

        bool truncates = Numbers.IsWhole(conversion.Type) && !Numbers.IsWhole(conversion.Operand.Type) && number.Expr.Op != Op.Constant;
        return truncates ? new Number(MathFunctions.Truncated(number.Expr) ?? throw Missing(conversion, "Truncate"))
            : number.Expr.Op == Op.Constant && Numbers.IsWhole(conversion.Type) ? new Number(Math.Truncate(number.Expr.Value))
            : number;
    }

    private Value Variable(ISymbol variable, IOperation reference) => _variables.TryGetValue(variable, out Value? value)
        ? value
        : throw (IsBroken(reference) ? Broken(reference)
            : Unsupported(reference, $"the variable '{variable.Name}' of a method around it", "pass it as a parameter"));

    private Value Choose(IConditionalOperation choice, IOperation whenFalse)
    {
        Truth condition = Condition(choice.Condition);
        if (condition.Condition is null)
        {
            return Evaluate(condition.IsTrue ? choice.WhenTrue : whenFalse);
        }

        ImmutableDictionary<ISymbol, Value> before = _variables;
        Value ifTrue = Evaluate(choice.WhenTrue);
        ImmutableDictionary<ISymbol, Value> after = _variables;
        _variables = before;
        Value ifFalse = Evaluate(whenFalse);
        _variables = Flow.Join(condition, after, _variables);
        return Flow.Join(condition, ifTrue, ifFalse)!;
    }

    private Value Store(IOperation target, Value value)
    {
        ISymbol variable = target switch
        {
            ILocalReferenceOperation { Local: { IsRef: false } local } => local,
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => parameter,
            IDiscardOperation => target.Type!,
            _ => throw Unsupported(target, $"an assignment of '{target.Syntax}'", "assign local variables only"),
        };
        if (target is not IDiscardOperation)
        {
            Assign(variable, value);
        }

        return value;
    }

    private Value Deconstruct(IOperation target, Value value)
    {
        IOperation inner = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (inner is not ITupleOperation tuple)
        {
            return Store(inner, value);
        }

        if (value is not Several several || several.Items.Length != tuple.Elements.Length)
        {
            throw Unsupported(target, "a value that is taken apart and is no tuple", "assign its parts one by one");
        }

        foreach ((IOperation Target, Value Value) pair in tuple.Elements.Zip(several.Items, (element, item) => (element, item)))
        {
            Deconstruct(pair.Target, pair.Value);
        }

        return value;
    }

    private Number Step(IIncrementOrDecrementOperation step)
    {
        Expr before = Real(step.Target);
        Number after = Folded(step.Kind == OperationKind.Increment ? before + 1 : before - 1);
        Store(step.Target, after);
        return step.IsPostfix ? new Number(before) : after;
    }

    private Value Field(IFieldReferenceOperation reference)
    {
        IFieldSymbol field = reference.Field;
        if (reference.Instance is { } instance && field.ContainingType.IsTupleType && Evaluate(instance) is Several several)
        {
            int index = field.ContainingType.TupleElements.IndexOf(field);
            IFieldSymbol element = field.CorrespondingTupleField ?? field;
            index = index >= 0 ? index : int.Parse(element.Name.Substring("Item".Length), CultureInfo.InvariantCulture) - 1;
            return several.Items[index];
        }

        if (Numbers.Known(field.ContainingType, field.Name) is { } known)
        {
            return new Number(known);
        }

        return ConstantOf(field, reference);
    }

    private IOperation? Operation(SyntaxNode syntax) => SyntaxSize.Beyond(syntax) is var (node, most)
        ? throw new FormulaError(FormulaRules.TooLarge, node, most, "give its parts names in local variables, or split it into several losses")
        : compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation);
}
