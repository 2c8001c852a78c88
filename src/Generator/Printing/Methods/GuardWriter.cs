using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Printing.Methods;

/// <summary>Writes the checks that come before anything is written.</summary>
internal sealed class GuardWriter(KernelRequest request, LossDefinition definition, CodeWriter writer)
{
    private readonly Argument _first = request.Arguments[0];
    private readonly Argument? _classes = request.Arguments.FirstOrDefault(a => a.Kind == ArgumentKind.RowLength);

    // In full: the user's type, its parameters and its namespace may have anything called so.
    private string Guard => $"{request.Method.Library}::LossGen.Runtime.Guard";

    private bool RowWise => definition.Shape == Shape.RowWise;

    private string First => Escape(_first.Parameter);

    private IEnumerable<Argument> Spans => request.Arguments.Where(a => a.IsSpan);

    private IEnumerable<Argument> Outputs => request.Arguments.Where(a => a.IsOutput);

    /// <summary>A parameter's name as an identifier.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public void Write()
    {
        Lengths();
        Labels();
        Settings();
        Emptiness();
        Overlaps();
    }

    // Nothing is averaged where there is no element or row, and where all of them are left out.
    private void Emptiness()
    {
        if (request.EmptyMean != EmptyMean.Throw)
        {
            return;
        }

        writer.Line($"{Guard}.NotEmpty({First}.Length, \"{_first.Parameter}\");");
        if (request.HasIgnoreIndex)
        {
            string labels = request.Find("labels")!.Parameter;
            writer.Line($"{Guard}.NotAll({Escape(labels)}, {IgnoreIndex()}, \"{labels}\");");
        }

        Argument[] weights = [.. request.Arguments.Where(a => a.Kind == ArgumentKind.Weights && request.Normalizer == Normalizer.WeightSum)];
        foreach (Argument argument in weights)
        {
            writer.Line($"{Guard}.NotAll({Escape(argument.Parameter)}, {(argument.Type == "bool" ? "false" : "0")}, \"{argument.Parameter}\");");
        }

        Together(request.HasIgnoreIndex ? request.Find("labels") : null, weights);
    }

    // Each of them may keep something that another one leaves out.
    private void Together(Argument? labels, Argument[] weights)
    {
        Argument[] all = [.. labels is null ? [] : new[] { labels }, .. weights];
        if (all.Length < 2)
        {
            return;
        }

        string Given(string role, string type) => all.FirstOrDefault(a => a.Role == role) is { } argument
            ? Escape(argument.Parameter)
            : $"default(global::System.ReadOnlySpan<{type}>)";
        string names = $"{string.Join(", ", all.Take(all.Length - 1).Select(a => a.Parameter))} and {all[all.Length - 1].Parameter}";
        writer.Line($"{Guard}.NotAllLeftOut({Given("labels", "int")}, {(labels is null ? "0" : IgnoreIndex())}, {Given("weights", "float")}, "
            + $"{Given("mask", "bool")}, {Escape(all[0].Parameter)}.Length, \"{all[0].Parameter}\", \"{names}\");");
    }

    private void Lengths()
    {
        if (_classes is not null && !Spans.Any(IsPerRow))
        {
            writer.Line($"{Rows()};");
        }

        if (request.HasRowStride)
        {
            Strides();
        }

        foreach (Argument argument in Spans.Where(a => a != _first && !IsStrided(a)))
        {
            string check = argument.IsOptional ? "OutputLength" : "Length";
            (string expected, string like) = Expected(argument);
            writer.Line($"{Guard}.{check}({Escape(argument.Parameter)}.Length, {expected}, \"{argument.Parameter}\", \"{like}\");");
        }
    }

    // Every span of rows may or may not have what lies behind its last row.
    private void Strides()
    {
        foreach (Argument argument in Spans.Where(a => a != _first && IsStrided(a)))
        {
            string check = argument.IsOptional ? "StridedOutput" : "StridedLength";
            writer.Line($"{Guard}.{check}({Escape(argument.Parameter)}.Length, {Rows()}, {Escape(_classes!.Parameter)}, {Escape(Stride.Parameter)}, "
                + $"\"{argument.Parameter}\", \"the rows of {_first.Parameter}\", \"{Stride.Parameter}\");");
        }
    }

    private Argument Stride => request.Find(KernelRequest.RowStride)!;

    private bool IsStrided(Argument argument) => request.HasRowStride && argument.Kind != ArgumentKind.ClassWeights && !IsPerRow(argument);

    private (string Length, string Like) Expected(Argument argument)
    {
        if (argument.Kind == ArgumentKind.ClassWeights)
        {
            return _classes is null ? ($"{First}.Length", _first.Parameter) : (Escape(_classes.Parameter), _classes.Parameter);
        }

        return IsPerRow(argument)
            ? (_classes is null ? "1" : Rows(), $"the rows of {_first.Parameter}")
            : ($"{First}.Length", _first.Parameter);
    }

    private void Labels()
    {
        if (request.Find("labels") is not { } labels)
        {
            return;
        }

        // Of an element, labels are two numbers and no index: others have no loss. There is no NaN among whole numbers that could say so.
        if (!definition.Operands.Any(operand => operand.IsLabel))
        {
            if (labels.Type == "int")
            {
                writer.Line($"{Guard}.Labels({Escape(labels.Parameter)}, 2, \"{labels.Parameter}\");");
            }

            return;
        }

        string ignored = request.HasIgnoreIndex ? $"{IgnoreIndex()}, " : "";
        if (request.Selection.Labels == LabelEncoding.PlusMinusOne)
        {
            writer.Line($"{Guard}.Signs({Escape(labels.Parameter)}, {ignored}\"{labels.Parameter}\");");
            return;
        }

        bool isFlag = definition.Form.Encodings.Length > 0 && request.Selection.Labels == LabelEncoding.ZeroOne;
        string count = isFlag ? "2" : Escape(_classes!.Parameter);
        writer.Line($"{Guard}.Labels({Escape(labels.Parameter)}, {count}, {ignored}\"{labels.Parameter}\");");
    }

    private string IgnoreIndex() => request.Find("ignoreIndex") is { } index ? Escape(index.Parameter) : RowWriter.IgnoreIndex(request);

    private void Settings()
    {
        foreach (SettingDefinition setting in definition.Settings)
        {
            Setting(setting.Symbol, setting.Domain);
        }

        if (definition.NumbersClasses && request.Element == ElementType.Float)
        {
            writer.Line($"{Guard}.NumberedClasses({Escape(_classes!.Parameter)}, \"{_classes.Parameter}\");");
        }

        if (request.Selection.ExcludesClass)
        {
            Argument? excluded = request.Find("smoothingExcludes");
            string named = excluded is null ? KernelContext.ExcludedClass(request) : Escape(excluded.Parameter);
            writer.Line($"{Guard}.ExcludedClass({named}, {Escape(_classes!.Parameter)}, \"{(excluded ?? _classes).Parameter}\", \"{_classes.Parameter}\");");
        }

        if (definition.Form.Given is { } given)
        {
            // A floor that is a parameter may be 0 as well: then nothing is too small, and 0 has no loss.
            bool hasFloor = request.Settings.All(s => s.Name != given.Floor || s.Value > 0);
            Setting(given.Symbol, GivenNumber.Domain(hasFloor));
        }
    }

    private void Setting(string symbol, SettingDomain domain)
    {
        if (domain.Guard.Length > 0 && request.Find(symbol) is { } argument)
        {
            // What is computed with is checked: a number that is allowed as double may not be so as float.
            string cast = argument.Type == request.Element.Keyword() ? "" : $"({request.Element.Keyword()})";
            writer.Line($"{Guard}.{domain.Guard}({cast}{Escape(argument.Parameter)}, \"{argument.Parameter}\");");
        }
    }

    private void Overlaps()
    {
        List<Argument> outputs = [.. Outputs];
        for (int k = 0; k < outputs.Count; k++)
        {
            foreach (Argument other in Spans.Where(a => !a.IsOutput).Concat(outputs.Take(k)))
            {
                bool same = MayReplace(outputs[k], other) && other.Type == outputs[k].Type;
                string types = same ? outputs[k].Type : $"{outputs[k].Type}, {other.Type}";
                writer.Line($"{Guard}.{(same ? "DisjointOrSame" : "Disjoint")}<{types}>({Name(outputs[k])}, {Name(other)});");
            }
        }
    }

    private bool MayReplace(Argument output, Argument operand) =>
        output.Role == "destination" || (output.Role == "gradient" && operand.Role == definition.Variable.Name);

    private bool IsPerRow(Argument argument) => RowWise && argument.HasValuePerRow;

    private string Rows() => request.HasRowStride
        ? $"{Guard}.StridedRows({First}.Length, {Escape(_classes!.Parameter)}, {Escape(Stride.Parameter)}, "
            + $"\"{_first.Parameter}\", \"{_classes.Parameter}\", \"{Stride.Parameter}\")"
        : $"{Guard}.Rows({First}.Length, {Escape(_classes!.Parameter)}, \"{_first.Parameter}\", \"{_classes.Parameter}\")";

    private static string Name(Argument argument) => $"{Escape(argument.Parameter)}, \"{argument.Parameter}\"";
}
