using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Runs rules over a compilation.</summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<Rule> _rules;

    private protected RuleAnalyzer(params Rule[] rules)
    {
        _rules = rules.ToImmutableArray();
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).ToImmutableArray();
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        // Generated code is not analyzed, so that nothing in it is reported. Saying so as well (None) would have the compiler look
        // through every file in which something is reported for an attribute that marks generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        Registration registration = new(context.Compilation);
        foreach (Rule rule in _rules)
        {
            rule.Register(registration);
        }

        registration.Subscribe(context);
    }
}
