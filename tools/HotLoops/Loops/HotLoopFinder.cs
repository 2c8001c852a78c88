using System.Text.RegularExpressions;
using LossGen.HotLoops.Listings;

namespace LossGen.HotLoops.Loops;

/// <summary>
/// Tells the loops of a kernel that work on whole blocks from all others. These are the innermost ones that read whole vectors;
/// what is left of an operand at its end is read by masks or lane by lane.
/// </summary>
sealed class HotLoopFinder(Syntax syntax)
{
    public IEnumerable<HotLoop> In(Method method, KernelName kernel)
    {
        if (kernel.IsBody)
        {
            return [Count(new Loop(method.Code), kernel, kernel.BytesOfTrip / kernel.ElementBytes) with { Phase = kernel.Pass! }];
        }

        Loop[] innermost = [.. new LoopFinder(new FlowGraph(method, syntax)).Innermost()];
        if (kernel.BytesOfTrip > 0)
        {
            // The other one does the tail.
            innermost = [.. innermost.OrderByDescending(loop => loop.Body.Count).Take(1)];
        }

        if (kernel.Pass is not null)
        {
            // What reads nothing adds up what a block left.
            return innermost.Where(loop => Number(loop, syntax.Load) > 0).Select(loop => Count(loop, kernel, kernel.BytesOfTrip / kernel.ElementBytes) with { Phase = kernel.Pass });
        }

        HotLoop[] streaming = [.. Counted(innermost.Where(loop => IsWhole(loop) && Streams(loop)))];
        HotLoop[] whole = [.. Counted(innermost.Where(loop => IsWhole(loop) && !Streams(loop)))];
        return Phases.Named(whole).Concat(Phases.Numbered(streaming, "streaming"));

        IEnumerable<HotLoop> Counted(IEnumerable<Loop> loops) =>
            loops.Select(loop => Count(loop, kernel, BytesOfFirstOperand(loop, kernel) / kernel.ElementBytes));
    }

    bool IsWhole(Loop loop) => Number(loop, syntax.Load) > 0 && Number(loop, syntax.Partial) == 0;

    bool Streams(Loop loop) => Number(loop, syntax.NonTemporal) > 0;

    // A trip reads each operand once, and the first thing that it reads is an operand: what waits in memory and what
    // an earlier loop kept comes later. Base registers tell operands apart.
    int BytesOfFirstOperand(Loop loop, KernelName kernel)
    {
        if (kernel.BytesOfTrip > 0)
        {
            return kernel.BytesOfTrip;
        }

        Match[] loads = [.. loop.Body.Select(i => syntax.Load.Match(i.Text)).Where(load => load.Success)];
        string first = loads[0].Groups["base"].Value;
        return loads.Where(load => load.Groups["base"].Value == first).Sum(syntax.LoadedBytes);
    }

    HotLoop Count(Loop loop, KernelName kernel, int elements)
    {
        int spills = Number(loop, syntax.StackVector);
        return new HotLoop(
            kernel, "", elements, loop.Body.Count, loop.Body.Sum(i => i.Bytes),
            Number(loop, syntax.Load), Number(loop, syntax.Store), spills, Number(loop, syntax.Stack) - spills);
    }

    static int Number(Loop loop, Regex kind) => loop.Body.Count(instruction => kind.IsMatch(instruction.Text));
}
