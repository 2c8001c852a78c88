using LossGen.Analyzers.Rules.Kernels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Reports calls of generated kernels that contradict what the kernels declare: LG4001 and up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelAnalyzer() : RuleAnalyzer(
    new ProbabilitiesIntoLogitsRule(),
    new LogitsIntoProbabilitiesRule(),
    new UnitMismatchRule(),
    new LabelOutOfRangeRule(),
    new OverlappingOutputRule(),
    new ShortOutputRule(),
    new IgnoredLossRule(),
    new OperandOrderRule());
