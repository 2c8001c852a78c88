using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the loop that adds the sums of fixed blocks of elements exactly, so that they can be merged in any order.</summary>
internal sealed class BlockWriter(KernelContext context, PhaseSignature signature)
{
    /// <summary>The method that does one block.</summary>
    public const string OfBlock = "OfBlock";

    private CodeWriter Writer => context.Writer;

    /// <summary>The method with the loop.</summary>
    /// <param name="name">What it is called.</param>
    public void Write(string name)
    {
        Scalar sum = signature.KernelResults[0];
        string share = string.Concat(context.Request.Arguments.Where(a => a.Kind == ArgumentKind.Weights)
            .OrderByDescending(a => a.Role).Select(a => $", blocks.Of({a.Role})"));
        using (Writer.Braces($"private static void {name}({signature.Parameters})"))
        {
            Writer.Line("var blocks = new LossBlocks();");
            using (Writer.Braces($"while (blocks.Next({signature.Spans[0].Role}.Length))"))
            {
                string pieces = signature.Call(a => $"blocks.Of({a.Role})", s => s.Name);
                Writer.Line($"{OfBlock}({PhaseSignature.Join(pieces, [$"out {sum.Type} {sum.Name}"])});");
                Writer.Line($"blocks.Add({sum.Name}{share});");
            }

            Writer.Line();
            Writer.Line("total = blocks.Total;");
        }
    }
}
