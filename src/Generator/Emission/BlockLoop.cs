using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes the loop over whole blocks of four rows of lanes, unrolled.</summary>
internal static class BlockLoop
{
    /// <summary>The loop; the same vector of all rows goes first: what is added to the same lanes then waits no longer than it must.</summary>
    public static void Write(KernelContext context, LanePass pass, LaneWriter lanes, Accumulation accumulation, string condition = "i < whole")
    {
        int perRow = context.Target.VectorsPerRow;
        int interleave = context.Target.Interleave(pass);
        using (context.Writer.Braces($"for (i = 0; {condition}; i += {KernelContext.RowsPerBlock * context.RowLanes})"))
        {
            for (int k = 0; k < perRow; k++)
            {
                for (int row = 0; row < KernelContext.RowsPerBlock; row += interleave)
                {
                    lanes.Group([.. Enumerable.Range(row, interleave).Select(r => r * perRow + k)], Access.Whole);
                }

                accumulation.Block(k, (reduction, v) => lanes.Text(reduction[0], v, Access.Whole));
            }
        }
    }
}
