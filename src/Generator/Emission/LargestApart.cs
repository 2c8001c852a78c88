using LossGen.Generator.Expressions;

namespace LossGen.Generator.Emission;

/// <summary>Writes what keeps the largest term of each lane out of a sum, until the sum is known of which one is left out.</summary>
/// <remarks>
/// Of a lane's largest term so far and the next one, the smaller is added: two operations, neither of which the sum waits for.
/// The last, partial block has largest terms of its own, because some loops do it first and others last.
/// </remarks>
/// <param name="context">The kernel.</param>
/// <param name="sum">The sum, of terms that are never negative.</param>
internal sealed class LargestApart(KernelContext context, Expr sum)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private string Name => context.Plan.Names[sum];

    /// <summary>The largest term of all, after the loop.</summary>
    public string Result => $"{context.Target.Helpers}.Max({All("Largest").Aggregate((a, b) => Apply(Op.Maximum, a, b))})";

    /// <summary>The sum that finds a maximum by the way, because it sets apart the same terms.</summary>
    /// <param name="reduction">The maximum, or another reduction.</param>
    /// <param name="reductions">The reductions of its pass.</param>
    public static Expr? SumBeside(Expr reduction, IEnumerable<Expr> reductions) =>
        reduction.Op == Op.Max ? reductions.FirstOrDefault(r => r.Op == Op.SumOfOthers && r[0].Equals(reduction[0])) : null;

    /// <summary>The largest term of a lane.</summary>
    /// <param name="k">Which vector of a row it is in.</param>
    public string OfLanes(int k) => $"{Name}Largest{k}";

    /// <summary>The largest terms, before the loop.</summary>
    /// <param name="hasTail">Whether there is a last, partial block.</param>
    public void Declare(bool hasTail)
    {
        foreach (string largest in All("Largest").Concat(hasTail ? All("TailLargest") : []))
        {
            Writer.Line($"var {largest} = {context.Target.Vector}<{context.Type}>.Zero;");
        }
    }

    /// <summary>Takes a term in, and gives out what is added instead.</summary>
    /// <param name="added">The variable of what is added.</param>
    /// <param name="k">Which vector of a row it is.</param>
    /// <param name="term">The text of the term.</param>
    /// <param name="isTail">Whether it belongs to the last, partial block.</param>
    public void Write(string added, int k, string term, bool isTail = false)
    {
        string largest = $"{Name}{(isTail ? "TailLargest" : "Largest")}{k}";
        Writer.Line($"{added} = {Apply(Op.Minimum, largest, term)};");
        Writer.Line($"{largest} = {Apply(Op.Maximum, term, largest)};");
    }

    /// <summary>Adds the largest terms but one, after the loop.</summary>
    /// <param name="lanes">What they are added to.</param>
    public void Finish(LaneSum lanes)
    {
        for (int k = 0; k < _vectors; k++)
        {
            Write($"var {Name}Last{k}", k, $"{Name}TailLargest{k}");
            lanes.Add(k, $"{Name}Last{k}");
            Writer.Line($"var {Name}Rest{k} = {Name}Largest{k};");
        }

        if (ReductionResults.IsHandedOver(context, sum))
        {
            Writer.Line($"{ReductionResults.Largest(context, sum)} = {Result};");
        }

        Writer.Line($"{context.Target.Helpers}.DropLargest({string.Join(", ", All("Rest").Select(rest => $"ref {rest}"))});");
        for (int k = 0; k < _vectors; k++)
        {
            lanes.Add(k, $"{Name}Rest{k}");
        }
    }

    private IEnumerable<string> All(string stem) => Enumerable.Range(0, _vectors).Select(k => $"{Name}{stem}{k}");

    private string Apply(Op op, string a, string b) => context.Target.Apply(op, [a, b], context.Plan.Element);
}
