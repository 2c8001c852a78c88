using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes one phase over rows: of all parts, and of one.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="phase">The phase.</param>
internal sealed class PhaseWriter(KernelContext context, Phase phase)
{
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    /// <param name="rows">Writes the call of the library's loop over rows.</param>
    public void Write(Action rows)
    {
        PartsWriter parts = new(context, phase, _signature);
        if (parts.IsNeeded)
        {
            parts.Write();
            Writer.Line();
        }

        if (context.Request.Parallel)
        {
            new ThreadsWriter(context, phase, _signature).Write();
            Writer.Line();
        }

        if (context.IsInBlocks)
        {
            new BlockWriter(context, _signature).Write(phase.Name);
            Writer.Line();
        }

        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"private static void {(context.IsInBlocks ? BlockWriter.OfBlock : phase.Name)}({_signature.KernelParameters})"))
        {
            rows();
        }
    }
}
