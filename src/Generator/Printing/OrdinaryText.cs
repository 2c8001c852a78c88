using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing;

/// <summary>Prints whether four vectors are ordinary.</summary>
/// <param name="context">How things are called.</param>
/// <param name="operandOf">The role and the stored type of an operand's symbol.</param>
internal sealed class OrdinaryText(KernelContext context, Func<Expr, (string Role, string Type)> operandOf)
{
    private const int Indent = 12;
    private const int Vectors = 4;

    /// <summary>The member of a kernel.</summary>
    /// <param name="type">The interface that they are of.</param>
    /// <param name="ranges">Where operands have to lie.</param>
    public void Write(string type, IReadOnlyList<OrdinaryRange> ranges)
    {
        context.Writer.Line();
        context.Writer.Line(KernelContext.Inlined);
        using (context.Writer.Braces($"bool {type}.AreOrdinary<V, M, A, U, X>(nuint i, nuint step)"))
        {
            Body(ranges);
        }
    }

    private void Body(IReadOnlyList<OrdinaryRange> ranges)
    {
        CallText[] tests = [.. ranges.GroupBy(r => (r.Low, r.High)).Select(group => new CallText(
            "X.AreWithin",
            [group.Select(Distance).Aggregate((a, b) => new CallText("X.Farther", [a, b])), Bound(group.Key.Low), Bound(group.Key.High)]))];
        for (int k = 0; k < tests.Length; k++)
        {
            foreach (string line in tests[k].Lines(k == 0 ? "return " : "    && ", k == tests.Length - 1 ? ";" : "", Indent))
            {
                context.Writer.Line(line);
            }
        }
    }

    private CallText Distance(OrdinaryRange range) => new(
        range.OrZero && range.Low > 0 ? "X.FarthestOrZero" : "X.Farthest",
        [.. Enumerable.Range(0, Vectors).Select(v => Element(range.Operand, v)), Bound(range.Low)]);

    private CallText Element(Expr operand, int vector)
    {
        if (operand.Op == Op.Absolute)
        {
            return new CallText("U.Absolute", [Element(operand[0], vector)]);
        }

        (string role, string type) = operandOf(operand);
        string read = type == context.Type ? "Read" : $"ReadAs<{type}>";
        string index = vector switch { 0 => "i", 1 => "i + step", _ => $"i + {vector} * step" };
        return new CallText($"M.{read}({role}, {index}, 0)");
    }

    private CallText Bound(double number) => LaneText.All(Literals.Of(number, context.Plan.Element));
}
