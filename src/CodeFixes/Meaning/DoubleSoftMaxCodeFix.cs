using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Meaning;

/// <summary>LG2001: <c>CrossEntropyWithLogits(Softmax(x), y)</c> becomes <c>CrossEntropyWithLogits(x, y)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DoubleSoftMaxCodeFix))]
[Shared]
public sealed class DoubleSoftMaxCodeFix() : ExpressionCodeFix("LG2001", "Pass the logits")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model) => Activation.Drop(operation, model);
}
