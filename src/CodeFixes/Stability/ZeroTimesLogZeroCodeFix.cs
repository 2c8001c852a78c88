using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossGen.CodeFixes.Stability;

/// <summary>LG1008: <c>x * Math.Log(y)</c> becomes <c>LossMath.XLogY(x, y)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ZeroTimesLogZeroCodeFix))]
[Shared]
public sealed class ZeroTimesLogZeroCodeFix() : XLogYCodeFix("LG1008", "Use LossMath.XLogY")
{
    private protected override IOperation Argument(IOperation operand) => operand;
}
