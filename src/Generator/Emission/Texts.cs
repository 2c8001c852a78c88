using System.Text.RegularExpressions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Puts operand texts together with no more parentheses than needed.</summary>
internal static class Texts
{
    private static readonly Regex Call = new(@"^[\w.<>]+\(.*\)$", RegexOptions.CultureInvariant);

    public static string Apply(Target target, Op op, ElementType element, IEnumerable<string> operands)
    {
        string[] texts = [.. operands];
        string shape = target.Apply(op, [.. texts.Select((_, i) => "x" + i)], element);
        bool infix = !Call.IsMatch(shape) || shape.Contains("-(");
        return target.Apply(op, infix ? [.. texts.Select(Parenthesized)] : texts, element);
    }

    private static string Parenthesized(string text) =>
        (text.Contains(' ') && !IsOneCall(text)) || text[0] == '-' ? $"({text})" : text;

    private static bool IsOneCall(string text)
    {
        if (!Call.IsMatch(text))
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
