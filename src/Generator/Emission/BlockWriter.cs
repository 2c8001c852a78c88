using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes the loop that adds the sums of fixed blocks of elements exactly, so that they can be merged in any order.</summary>
internal sealed class BlockWriter(KernelRequest request, CodeWriter writer)
{
    /// <summary>The loop and the return.</summary>
    /// <param name="kernel">The kernel of one block.</param>
    public void Write(string kernel)
    {
        string first = GuardWriter.Escape(request.Arguments[0].Parameter);
        string? weights = request.Find("weights") is { } argument ? GuardWriter.Escape(argument.Parameter) : null;
        writer.Line("var blocks = new LossBlocks();");
        using (writer.Braces($"while (blocks.Next({first}.Length))"))
        {
            string arguments = string.Join(", ", request.Arguments.Select(Slice));
            string share = weights is null ? "" : $", blocks.Of({weights})";
            writer.Line($"blocks.Add({kernel}({arguments}){share});");
        }

        writer.Line();
        writer.Line("return blocks.Total;");
    }

    private static string Slice(Argument argument)
    {
        string name = GuardWriter.Escape(argument.Parameter);
        return argument.IsSpan ? $"blocks.Of({name})" : name;
    }
}
