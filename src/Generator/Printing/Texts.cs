using System.Collections.Concurrent;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing;

/// <summary>Puts operand texts together with no more parentheses than needed.</summary>
internal static class Texts
{
    private static readonly string[] Placeholders = ["x0", "x1", "x2"];

    // Thousands of operations a kernel are written, of a few dozen kinds.
    private static readonly ConcurrentDictionary<(Op Op, ElementType Element), bool> Infix = new();

    public static string Apply(Op op, ElementType element, IEnumerable<string> operands)
    {
        string[] texts = [.. operands];
        if (Infix.GetOrAdd((op, element), IsInfix))
        {
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = Parenthesized(texts[i]);
            }
        }

        return NumberWords.Apply(op, texts, element);
    }

    // Whether operands stand free, where an operator in them could bind otherwise.
    private static bool IsInfix((Op Op, ElementType Element) word)
    {
        string shape = NumberWords.Apply(word.Op, Placeholders, word.Element);
        return !IsCall(shape) || shape.Contains("-(");
    }

    private static string Parenthesized(string text) =>
        (text.Contains(' ') && !IsOneCall(text)) || text[0] == '-' ? $"({text})" : text;

    // Name.Of<Method>(…)
    private static bool IsCall(string text)
    {
        int name = text.IndexOf('(');
        if (name <= 0 || text[text.Length - 1] != ')')
        {
            return false;
        }

        for (int i = 0; i < name; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '_' or '<' or '>'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneCall(string text)
    {
        if (!IsCall(text))
        {
            return false;
        }

        int depth = 0;
        for (int i = 0; i < text.Length - 1; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0 && text[i] == ')')
            {
                return false;
            }
        }

        return true;
    }
}
