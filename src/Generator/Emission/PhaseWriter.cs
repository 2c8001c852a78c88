using LossGen.Generator.Lowering;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes one phase: of all parts, of one part, and by each instruction set.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="phase">The phase.</param>
/// <param name="targets">The instruction sets, the best one first.</param>
internal sealed class PhaseWriter(KernelContext context, Phase phase, IReadOnlyList<Target> targets)
{
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    /// <param name="rows">Writes the call of the library's loop over rows; null for a text of each instruction set.</param>
    public void Write(Action? rows = null)
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

        if (rows is not null)
        {
            Writer.Line(KernelContext.Inlined);
            using (Writer.Braces($"private static void {(context.IsInBlocks ? BlockWriter.OfBlock : phase.Name)}({_signature.KernelParameters})"))
            {
                rows();
            }

            return;
        }

        if (context.Request.IsClassMajor && HasFewClassesToo)
        {
            // However many classes: a row is not in one piece, and a vector of rows is.
            Ladder(phase.Name, hasFewClasses: true);
            Kernels(hasFewClasses: true);
            return;
        }

        Ladder(context.IsInBlocks ? BlockWriter.OfBlock : phase.Name, hasFewClasses: false);
        Kernels(hasFewClasses: false);
        if (HasFewClassesToo)
        {
            Writer.Line();
            Ladder(OfFewClasses, hasFewClasses: true);
            Kernels(hasFewClasses: true);
        }
    }

    // A pass that reduces no row has nothing to gain.
    private bool HasFewClassesToo => phase.Pass is RowPass rows && rows.Body.OfType<LanePass>().Any();

    private string OfFewClasses => phase.Name + "OfFewClasses";

    private string Kernel(Target target, bool hasFewClasses) =>
        (phase.IsOnly ? "" : phase.Name) + (hasFewClasses ? "FewClasses" : "") + target.Name;

    private void Kernels(bool hasFewClasses)
    {
        foreach (Target target in targets)
        {
            Writer.Line();
            new KernelWriter(context.Of(phase, target, hasFewClasses)).Write(Kernel(target, hasFewClasses), _signature);
        }
    }

    private void Ladder(string name, bool hasFewClasses)
    {
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"private static void {name}({_signature.KernelParameters})"))
        {
            if (!hasFewClasses && HasFewClassesToo)
            {
                using (Writer.Braces($"if (classes <= {KernelContext.FewClasses})"))
                {
                    Writer.Line($"{OfFewClasses}({_signature.KernelArguments});");
                    Writer.Line("return;");
                }

                Writer.Line();
            }

            foreach (Target target in targets)
            {
                using (Writer.BracesIf(target.IsSupported))
                {
                    Writer.Line($"{Kernel(target, hasFewClasses)}({_signature.KernelArguments});");
                    if (target.IsSupported is not null)
                    {
                        Writer.Line("return;");
                    }
                }

                if (target.IsSupported is not null)
                {
                    Writer.Line();
                }
            }
        }
    }
}
