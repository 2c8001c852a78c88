using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes.Stability;

/// <summary>
/// LG1006: <c>t * Math.Log(p + 1e-7)</c> becomes <c>LossMath.XLogY(t, p)</c>, which needs no epsilon where t is 0 and hides
/// nothing where p is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EpsilonCrutchCodeFix))]
[Shared]
public sealed class EpsilonCrutchCodeFix() : XLogYCodeFix("LG1006", "Use LossMath.XLogY without an epsilon")
{
    private protected override IOperation Argument(IOperation operand) => Logarithms.Argument(operand);
}
