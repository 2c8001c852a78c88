using LossGen.Analyzers.Rules.Performance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.Analyzers.Rules;

/// <summary>Reports work around losses that can be left out: LG3001 and up.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PerformanceAnalyzer() : RuleAnalyzer(
    new OneHotCrossEntropyRule(),
    new ClampBeforeFusedKernelRule());
