using LossGen.Analyzers.Rules.Stability;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Reports formulas that overflow, underflow or cancel: LG1001 and up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StabilityAnalyzer() : RuleAnalyzer(
    new LogOfSoftMaxRule(),
    new LogOfSigmoidRule(),
    new UnguardedSoftplusRule(),
    new LogSumExpWithoutMaxRule(),
    new SoftMaxWithoutMaxRule(),
    new EpsilonCrutchRule(),
    new DeadEpsilonRule(),
    new ZeroTimesLogZeroRule(),
    new LogCoshRule(),
    new CancellationNearZeroRule(),
    new WrongRunningMaximumRule(),
    new LostSignRule(),
    new NaiveAccumulationRule());
