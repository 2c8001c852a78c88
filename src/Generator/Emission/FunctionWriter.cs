using LossGen.Generator.Definitions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes a function of numbers or of vectors.</summary>
/// <remarks>
/// A vector that the CPU has no words for is computed in parts: its halves, and in the end its numbers. On x86 the words are
/// those of 256 bits and more, and 128 bits are half of such a vector.
/// </remarks>
internal sealed class FunctionWriter(KernelRequest request, LossDefinition definition, KernelPlan plan)
{
    private const int NarrowestVector = 128;

    private string Vector => $"Vector{request.VectorBits}";

    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.WriteFunction(request, definition, request.VectorBits == 0 ? OfNumbers : OfVectors);

    private void OfNumbers(CodeWriter writer) => new FunctionBody(definition, plan, ScalarTarget.Instance).Write(writer);

    private void OfVectors(CodeWriter writer)
    {
        foreach (Target target in Target.All.Where(t => t.Bits == request.VectorBits))
        {
            using (writer.Braces($"if ({target.IsSupported})"))
            {
                new FunctionBody(definition, plan, target).Write(writer);
            }

            writer.Line();
        }

        if (request.VectorBits > NarrowestVector)
        {
            writer.Line($"return {Vector}.Create({OfEach(x => $"{x}.GetLower()")}, {OfEach(x => $"{x}.GetUpper()")});");
            return;
        }

        foreach (Target target in Target.All.Where(t => t.Bits == 2 * NarrowestVector))
        {
            using (writer.Braces($"if ({target.IsSupported})"))
            {
                writer.Line($"return {OfEach(x => $"{x}.ToVector{target.Bits}()")}.GetLower();");
            }

            writer.Line();
        }

        int lanes = NarrowestVector / plan.Element.Bits();
        writer.Line($"return {Vector}.Create({string.Join(", ", Enumerable.Range(0, lanes).Select(i => OfEach(x => $"{x}.GetElement({i})")))});");
    }

    /// <summary>A call of the function with a part of each argument.</summary>
    private string OfEach(Func<string, string> part) =>
        $"{request.Method.Name}({string.Join(", ", request.Arguments.Select(a => part(a.Parameter)))})";
}
