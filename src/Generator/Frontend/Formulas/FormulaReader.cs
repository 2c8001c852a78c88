using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Reads the formula that an attribute names, as if it were a member of the catalogue.</summary>
internal sealed class FormulaReader(MethodDeclaration method, Family family, AttributeData attribute, AttributeSyntax syntax, DiagnosticSink sink, CancellationToken cancellation)
{
    private const int MostNodes = 5000;

    private readonly FormulaFinder _finder = new(method, attribute, syntax, sink);
    private readonly BodyReader _body = new(method.Compilation, cancellation);
    private readonly HashSet<string> _names = [];

    /// <summary>Whether the formula's C# is wrong, which the C# compiler reports.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The formula, or null; the reasons are reported.</summary>
    public UserFormula? Read()
    {
        if (_finder.Find() is not { } formula
            || !new FormulaChecks(method, formula, _finder.Place, sink).Hold()
            || FormulaSignature.Read(method, formula.OriginalDefinition, family == Family.Divergence, _finder.Place, sink) is not { } signature)
        {
            IsBroken = _finder.IsBroken;
            return null;
        }

        try
        {
            return Read(formula.OriginalDefinition, signature);
        }
        catch (FormulaError error)
        {
            IsBroken = error.Rule != FormulaRules.TooLarge && (HasErrors(error.Place) || _body.Read.Any(HasErrors));
            if (!IsBroken)
            {
                Report(error);
            }

            return null;
        }
    }

    private UserFormula Read(IMethodSymbol formula, FormulaSignature signature)
    {
        Value[] arguments = new Value[formula.Parameters.Length];
        bool isOfRows = signature.Operands.Any(operand => SpanType.Of(operand.Formula.Type) is not null);
        List<FormulaOperand> operands = [];
        foreach ((IParameterSymbol parameter, Parameter span) in signature.Operands)
        {
            string name = FormulaNames.Free(span.Name, _names, "Span"), symbol = FormulaNames.Free(parameter.Name, _names);
            bool isLabel = isOfRows && Numbers.IsWhole(parameter.Type), isOfRow = isOfRows && Numbers.IsReal(parameter.Type);
            FormulaOperand operand = new(isLabel ? "labels" : name, isOfRow ? name + Symbols.OfRow : symbol, Gradient(parameter, span), isLabel, isOfRow);
            operands.Add(operand);
            Expr lane = Expr.Input(operand.Symbol, operand.Level);
            arguments[parameter.Ordinal] = isLabel ? new Number(Formula.AtLabel(LabelRows.ClassNumber))
                : SpanType.Of(parameter.Type) is not null ? new RowOf(lane)
                : new Number(lane);
        }

        List<FormulaSetting> settings = [];
        foreach (IParameterSymbol parameter in signature.Settings)
        {
            string symbol = FormulaNames.Free(parameter.Name, _names);
            settings.Add(new FormulaSetting(parameter.Name, symbol, Numbers.IsWhole(parameter.Type)));
            arguments[parameter.Ordinal] = new Number(Expr.Input(symbol, Level.Call));
        }

        foreach (IParameterSymbol parameter in signature.Constants)
        {
            arguments[parameter.Ordinal] = _body.Default(parameter) ?? throw new FormulaError(null, _finder.Place);
        }

        Value value = _body.Run(formula, arguments, _finder.Place);
        Expr expr = value is Number number ? number.Expr : throw new FormulaError(null, _finder.Place);
        CheckSize(expr);
        return new UserFormula(formula.Name, isOfRows ? Shape.RowWise : Shape.Elementwise, new(operands), new(settings), expr);
    }

    // Outputs may be called after the span or after the formula's parameter.
    private string Gradient(IParameterSymbol parameter, Parameter span) =>
        (method.Parameters.Any(p => p.RoleName == parameter.Name + "Gradient") ? parameter.Name : span.Name) + "Gradient";

    private void CheckSize(Expr expr)
    {
        HashSet<Expr> seen = [];
        Stack<Expr> open = new([expr]);
        while (open.Count > 0)
        {
            Expr next = open.Pop();
            if (seen.Add(next))
            {
                foreach (Expr operand in next.Operands)
                {
                    open.Push(operand);
                }
            }
        }

        if (seen.Count > MostNodes)
        {
            throw new FormulaError(FormulaRules.TooLarge, _finder.Place, $"{MostNodes} operations", "split it into several losses, and add their values");
        }
    }

    // Where the C# compiler has nothing to say, something must be said here.
    private void Report(FormulaError error)
    {
        if (error.Rule is { } rule)
        {
            sink.Report(rule, error.Place, error.Arguments);
        }
        else
        {
            sink.Report(FormulaRules.Unsupported, error.Place, $"'{error.Place}', which has no value", "return a number from every path");
        }
    }

    private bool HasErrors(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(reference => HasErrors(reference.GetSyntax(cancellation)));

    private bool HasErrors(SyntaxNode place)
    {
        SyntaxNode? member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is not null && !IsAnnotated(member) && method.Compilation.GetSemanticModel(place.SyntaxTree)
            .GetDiagnostics(member.Span, cancellation)
            .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    // Of the annotated method C# says at this point that it has no body.
    private bool IsAnnotated(SyntaxNode member) => member == method.Syntax;
}
