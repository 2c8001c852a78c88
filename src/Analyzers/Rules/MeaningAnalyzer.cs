using LossGen.Analyzers.Rules.Meaning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Reports formulas that compute something, but not what is meant: LG2001 and up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MeaningAnalyzer() : RuleAnalyzer(
    new DoubleSoftMaxRule(),
    new ProbabilitiesAsLogProbabilitiesRule(),
    new SwappedArgumentsRule(),
    new TorchKlDivRule(),
    new PerplexityBaseRule(),
    new MeanOfPerplexitiesRule(),
    new DroppedZeroRule(),
    new AsymmetricCrossEntropyRule(),
    new HingeLabelsRule(),
    new AccuracyAsLossRule(),
    new DivergenceAsDistanceRule(),
    new SwallowedNaNRule(),
    new IntegerDivisionRule());
