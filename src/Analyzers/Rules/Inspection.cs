using System.Collections.Immutable;
using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>The look at one expression, by one rule after the other.</summary>
internal sealed class Inspection(OperationAnalysisContext context)
{
    private IOperation? _value;
    private Provenance _origin;

    /// <summary>The member that the expression is in.</summary>
    public ISymbol Member => context.ContainingSymbol;

    /// <summary>Whether the expression is in a formula that a kernel is made of.</summary>
    public bool IsInFormula => FormulaCode.Contains(context.ContainingSymbol, context.Compilation);

    /// <summary>Whether a kernel computes that formula in double.</summary>
    public bool IsInFormulaOfDouble => FormulaCode.IsOfDouble(context.ContainingSymbol, context.Compilation);

    /// <summary>Where a value comes from; the rules on an expression ask for the same one.</summary>
    public Provenance OriginOf(IOperation value)
    {
        if (_value != value)
        {
            _value = value;
            _origin = Probabilities.Of(value);
        }

        return _origin;
    }

    /// <summary>Reports an expression, unless it is in a test.</summary>
    public void Report(DiagnosticDescriptor rule, IOperation operation, params object[] arguments) =>
        Report(rule, operation.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Reports an expression with another severity than the rule's own, unless it is in a test.</summary>
    public void Report(DiagnosticDescriptor rule, DiagnosticSeverity severity, IOperation operation, params object[] arguments)
    {
        if (CanReport(rule))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, operation.Syntax.GetLocation(), severity, additionalLocations: null, properties: null, arguments));
        }
    }

    /// <summary>Reports a place, with what a fix needs to know of it.</summary>
    public void Report(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (CanReport(rule))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, location, properties, arguments));
        }
    }

    // The compiler exchanges what is unstable in a formula for what is not, and has an error of its own for a quotient of integers.
    private bool CanReport(DiagnosticDescriptor rule) =>
        !TestCode.Contains(context.ContainingSymbol)
        && !((rule.Category == Category.Stability || rule == MeaningRules.IntegerDivision) && IsInFormula);
}
