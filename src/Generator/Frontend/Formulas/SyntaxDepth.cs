using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Measures how deep a body is nested, before the C# compiler is asked what it means and calls itself for each level.</summary>
internal static class SyntaxDepth
{
    /// <summary>The deepest nesting that fits into the stack of any thread.</summary>
    public const int Most = 800;

    /// <summary>A node below the deepest level that is read, or null.</summary>
    public static SyntaxNode? Beyond(SyntaxNode root)
    {
        Stack<(SyntaxNode Node, int Depth)> open = new([(root, 0)]);
        while (open.Count > 0)
        {
            (SyntaxNode node, int depth) = open.Pop();
            if (depth > Most)
            {
                return node;
            }

            foreach (SyntaxNode child in node.ChildNodes())
            {
                // A sum of many terms is nested to the left, and read in a loop.
                bool isChain = node is BinaryExpressionSyntax binary && binary.Left == child;
                open.Push((child, isChain ? depth : depth + 1));
            }
        }

        return null;
    }
}
