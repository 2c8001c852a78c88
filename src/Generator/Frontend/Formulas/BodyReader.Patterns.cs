using System.Collections.Immutable;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Patterns, and what chooses by them.</content>
internal sealed partial class BodyReader
{
    private Truth Match(IPatternOperation pattern, Value value, IOperation place)
    {
        using Nesting nesting = Enter(pattern);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Truth.True;
            case IConstantPatternOperation constant:
                return Equal(value, Evaluate(constant.Value), constant);
            case IRelationalPatternOperation relational:
                return (Truth)Apply(relational.OperatorKind, value, Evaluate(relational.Value), relational, place, relational.Value);
            case INegatedPatternOperation negated:
                return !Match(negated.Pattern, value, place);
            case IBinaryPatternOperation binary:
                Truth left = Match(binary.LeftPattern, value, place), right = Match(binary.RightPattern, value, place);
                return binary.OperatorKind == BinaryOperatorKind.And ? left & right : left | right;
            case IDeclarationPatternOperation declaration when Keeps(declaration):
                if (declaration.DeclaredSymbol is { } variable)
                {
                    Assign(variable, value);
                }

                return Truth.True;
            case ITypePatternOperation type when SymbolEqualityComparer.Default.Equals(type.MatchedType, type.InputType):
                return Truth.True;
            case IRecursivePatternOperation { PropertySubpatterns.Length: 0 } recursive when value is Several several && several.Items.Length == recursive.DeconstructionSubpatterns.Length:
                return Match(recursive.DeconstructionSubpatterns, several, place);
            default:
                throw Unsupported(pattern, $"the pattern '{pattern.Syntax}'", "match constants, comparisons, and, or, not and var");
        }
    }

    // A variable of the type that the value has anyway.
    private static bool Keeps(IDeclarationPatternOperation declaration) =>
        declaration.MatchesNull || SymbolEqualityComparer.Default.Equals(declaration.MatchedType, declaration.InputType);

    private Truth Match(ImmutableArray<IPatternOperation> patterns, Several several, IOperation place)
    {
        Truth all = Truth.True;
        for (int i = 0; i < patterns.Length; i++)
        {
            all &= Match(patterns[i], several.Items[i], place);
        }

        return all;
    }

    private static Truth Equal(Value value, Value constant, IOperation place) => (value, constant) switch
    {
        (Truth a, Truth b) => Truth.Same(a, b),
        (Number a, Number { Expr: { Op: Op.Constant, Value: double.NaN } }) => Truth.Of(MathFunctions.IsNaN(a.Expr)),
        (Number a, Number b) => Truth.Of(Formula.Eq(a.Expr, b.Expr)),
        _ => throw Unsupported(place, $"the pattern '{place.Syntax}'", "compare numbers"),
    };

    private Value Switch(ISwitchExpressionOperation @switch)
    {
        Value value = Evaluate(@switch.Value);
        return Arms(@switch, value, 0);
    }

    // Without an arm that fits, C# throws; there is no such number.
    private Value Arms(ISwitchExpressionOperation @switch, Value value, int index)
    {
        if (index == @switch.Arms.Length)
        {
            return new Number(double.NaN);
        }

        ISwitchExpressionArmOperation arm = @switch.Arms[index];
        using Nesting nesting = Enter(arm);
        Truth fits = Match(arm.Pattern, value, @switch.Value);
        fits = arm.Guard is null ? fits : fits & Condition(arm.Guard);
        if (fits.Condition is null)
        {
            return fits.IsTrue ? Evaluate(arm.Value) : Arms(@switch, value, index + 1);
        }

        ImmutableDictionary<ISymbol, Value> before = _variables;
        Value here = Evaluate(arm.Value);
        ImmutableDictionary<ISymbol, Value> after = _variables;
        _variables = before;
        Value beyond = Arms(@switch, value, index + 1);
        _variables = Flow.Join(fits, after, _variables);
        return IsMissing(beyond, @switch, index) ? here : Flow.Join(fits, here, beyond)!;
    }

    // Where C# sees that the arms are exhaustive, the last one needs no condition.
    private static bool IsMissing(Value beyond, ISwitchExpressionOperation @switch, int index) =>
        index == @switch.Arms.Length - 1 && @switch.IsExhaustive && beyond is Number { Expr: { Op: Op.Constant, Value: double.NaN } };

    private Flow Switch(ISwitchOperation @switch)
    {
        Value value = Evaluate(@switch.Value);
        Flow flow = Sections(@switch, value, 0);
        return flow with { Left = Truth.False };
    }

    private Flow Sections(ISwitchOperation @switch, Value value, int index)
    {
        if (index == @switch.Cases.Length)
        {
            return @switch.Cases.FirstOrDefault(IsDefault) is { } @default ? Execute(@default.Body) : Here();
        }

        ISwitchCaseOperation section = @switch.Cases[index];
        using Nesting nesting = Enter(section);
        Truth fits = Truth.False;
        foreach (ICaseClauseOperation clause in section.Clauses)
        {
            fits |= Fits(clause, value, @switch.Value);
        }

        return Branch(fits, () => Execute(section.Body), () => Sections(@switch, value, index + 1));
    }

    private static bool IsDefault(ISwitchCaseOperation section) => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);

    private Truth Fits(ICaseClauseOperation clause, Value value, IOperation place)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                return Truth.False;
            case ISingleValueCaseClauseOperation single:
                return Equal(value, Evaluate(single.Value), single);
            case IPatternCaseClauseOperation pattern:
                Truth fits = Match(pattern.Pattern, value, place);
                return pattern.Guard is null ? fits : fits & Condition(pattern.Guard);
            default:
                throw Refused(clause);
        }
    }
}
