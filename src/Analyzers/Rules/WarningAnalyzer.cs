using LossGen.Analyzers.Rules.Kernels;
using LossGen.Analyzers.Rules.Meaning;
using LossGen.Analyzers.Rules.Stability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Reports what a build warns of or fails for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarningAnalyzer() : RuleAnalyzer(
    new LogOfSoftMaxRule(),
    new LogOfSigmoidRule(),
    new UnguardedSoftplusRule(),
    new LogSumExpWithoutMaxRule(),
    new SoftMaxWithoutMaxRule(),
    new DeadEpsilonRule(),
    new ZeroTimesLogZeroRule(),
    new LogCoshRule(),
    new WrongRunningMaximumRule(),
    new LostSignRule(),
    new DoubleSoftMaxRule(),
    new ProbabilitiesAsLogProbabilitiesRule(),
    new SwappedArgumentsRule(),
    new TorchKlDivRule(),
    new DroppedZeroRule(),
    new AsymmetricCrossEntropyRule(),
    new FloatLiteralRule(),
    new ConstantOutOfRangeRule(),
    new ImpossibleEqualityRule(),
    new ProbabilitiesIntoLogitsRule(),
    new LogitsIntoProbabilitiesRule(),
    new UnitMismatchRule(),
    new LabelOutOfRangeRule(),
    new OverlappingOutputRule(),
    new ShortOutputRule(),
    new IgnoredLossRule());
