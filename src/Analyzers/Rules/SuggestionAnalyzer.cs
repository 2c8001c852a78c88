using LossGen.Analyzers.Rules.Kernels;
using LossGen.Analyzers.Rules.Meaning;
using LossGen.Analyzers.Rules.Performance;
using LossGen.Analyzers.Rules.Stability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>
/// Reports what only an editor shows, unless a project raises it. It is an analyzer of its own because the compiler leaves out
/// analyzers of which it would print nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuggestionAnalyzer() : RuleAnalyzer(
    new EpsilonCrutchRule(),
    new CancellationNearZeroRule(),
    new NaiveAccumulationRule(),
    new PerplexityBaseRule(),
    new MeanOfPerplexitiesRule(),
    new HingeLabelsRule(),
    new AccuracyAsLossRule(),
    new DivergenceAsDistanceRule(),
    new SwallowedNaNRule(),
    new IntegerDivisionRule(),
    new CutOffFractionRule(),
    new MeanOfBatchMeansRule(),
    new OneHotCrossEntropyRule(),
    new ClampBeforeFusedKernelRule(),
    new HandwrittenLossRule(),
    new OperandOrderRule());
