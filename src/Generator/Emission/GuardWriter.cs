using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Emission;

/// <summary>Writes the checks that come before anything is written.</summary>
internal sealed class GuardWriter(KernelRequest request, LossDefinition definition, CodeWriter writer)
{
    private readonly Argument _first = request.Arguments[0];

    private bool RowWise => definition.Shape == Shape.RowWise;

    private string First => Escape(_first.Parameter);

    private IEnumerable<Argument> Outputs => request.Arguments.Where(a => a.IsOutput);

    private IEnumerable<Argument> Inputs => request.Arguments.Where(a => !a.IsOutput && a.Role != "classes");

    /// <summary>A parameter's name as an identifier.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public void Write()
    {
        foreach (Argument argument in request.Arguments.Skip(1).Where(a => a.Role != "classes"))
        {
            bool perRow = RowWise && argument.Role is "labels" or "weights" or "losses";
            string check = argument.IsOutput ? "OutputLength" : "Length";
            string expected = perRow ? Rows() : $"{First}.Length";
            string like = perRow ? $"the rows of {_first.Parameter}" : _first.Parameter;
            writer.Line($"Guard.{check}({Escape(argument.Parameter)}.Length, {expected}, \"{argument.Parameter}\", \"{like}\");");
        }

        foreach (Argument argument in request.Arguments.Where(a => a.Role == "labels"))
        {
            writer.Line($"Guard.Labels({Escape(argument.Parameter)}, {Classes()}, \"{argument.Parameter}\");");
        }

        if (request.EmptyMean == EmptyMean.Throw)
        {
            writer.Line($"Guard.NotEmpty({First}.Length, \"{_first.Parameter}\");");
        }

        Overlaps();
    }

    private void Overlaps()
    {
        List<Argument> outputs = [.. Outputs];
        for (int k = 0; k < outputs.Count; k++)
        {
            foreach (Argument other in Inputs.Concat(outputs.Take(k)))
            {
                bool same = outputs[k].Role == "gradient" && other == _first;
                string types = same ? outputs[k].Type : $"{outputs[k].Type}, {other.Type}";
                writer.Line($"Guard.{(same ? "DisjointOrSame" : "Disjoint")}<{types}>({Name(outputs[k])}, {Name(other)});");
            }
        }
    }

    private string Rows() => $"Guard.Rows({First}.Length, {Classes()}, \"{_first.Parameter}\", \"{ClassesArgument().Parameter}\")";

    private string Classes() => Escape(ClassesArgument().Parameter);

    private Argument ClassesArgument() => request.Arguments.First(a => a.Role == "classes");

    private static string Name(Argument argument) => $"{Escape(argument.Parameter)}, \"{argument.Parameter}\"";
}
