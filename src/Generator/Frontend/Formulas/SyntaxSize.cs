using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Measures a body before the C# compiler is asked what it means: it calls itself for each level, and compares the arms of a switch with each other.</summary>
internal static class SyntaxSize
{
    /// <summary>The deepest nesting that fits into the stack of any thread.</summary>
    private const int MostLevels = 800;

    private const int MostNodes = 40_000;

    /// <summary>A node that is too much, and what there may be at most; or null.</summary>
    public static (SyntaxNode Node, string Most)? Beyond(SyntaxNode root)
    {
        int nodes = 0;
        Stack<(SyntaxNode Node, int Depth)> open = new([(root, 0)]);
        while (open.Count > 0)
        {
            (SyntaxNode node, int depth) = open.Pop();
            if (depth > MostLevels)
            {
                return (node, $"{MostLevels} levels of nesting");
            }

            if (++nodes > MostNodes)
            {
                return (node, $"{MostNodes} parts");
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
