using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes;

/// <summary>Changes arguments of calls.</summary>
internal static class Arguments
{
    /// <summary>Lets two arguments change their places; what is written around each of them stays.</summary>
    public static Action<SyntaxEditor>? Swap(IArgumentOperation? first, IArgumentOperation? second)
    {
        if (first?.Syntax is not ArgumentSyntax { Expression: { } a } || second?.Syntax is not ArgumentSyntax { Expression: { } b })
        {
            return null;
        }

        return editor =>
        {
            editor.ReplaceNode(a, b.Like(a));
            editor.ReplaceNode(b, a.Like(b));
        };
    }

    /// <summary>The argument for the parameter at a place.</summary>
    public static IArgumentOperation? At(IInvocationOperation call, int parameter) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter);
}
