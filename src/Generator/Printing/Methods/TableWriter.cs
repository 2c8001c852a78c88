using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Methods;

/// <summary>Writes a method that measures a whole table, which the run-time library does.</summary>
internal sealed class TableWriter(KernelRequest request, LossDefinition definition)
{
    private string Library => $"{request.Method.Library}::LossGen.Runtime";

    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.Write(request, definition, writer => TensorWriter.Write(request, definition, writer, Method));

    private void Method(CodeWriter writer)
    {
        Argument columns = request.Arguments.First(a => a.Kind == ArgumentKind.RowLength);
        string measured = definition.Form.IsCounted ? Labels(writer, columns) : Joint(writer, columns);
        string cast = request.Returns == ReturnKind.Float ? "(float)" : "";
        writer.Line($"return {cast}{Library}.JointTable.{definition.Kind}({measured}, {Text(columns)}{Options()});");
    }

    private string Options()
    {
        CatalogueEntry entry = Catalogue.Find(request.Selection.Family, request.Selection.Kind)!;
        bool corrects = request.Selection.Estimator == Estimator.MillerMadow;
        string unit = entry.HasUnit ? $", {request.Method.Library}::LossGen.InformationUnit.{request.Selection.Unit}" : "";
        return unit + (entry.HasEstimator && (definition.Form.IsCounted || corrects) ? $", isMillerMadow: {(corrects ? "true" : "false")}" : "");
    }

    // The checks, then the arguments that the table is.
    private string Joint(CodeWriter writer, Argument columns)
    {
        Argument joint = request.Arguments[0];
        writer.Line($"{Library}.Guard.Rows({Text(joint)}.Length, {Text(columns)}, {Name(joint)}, {Name(columns)});");
        return Text(joint);
    }

    private string Labels(CodeWriter writer, Argument columns)
    {
        Argument x = request.Find("x")!, y = request.Find("y")!, rows = request.Find("rows")!;
        writer.Line($"{Library}.Guard.Table({Text(rows)}, {Text(columns)}, {Name(rows)}, {Name(columns)});");
        writer.Line($"{Library}.Guard.Length({Text(y)}.Length, {Text(x)}.Length, {Name(y)}, {Name(x)});");
        writer.Line($"{Library}.Guard.Labels({Text(x)}, {Text(rows)}, {Name(x)});");
        writer.Line($"{Library}.Guard.Labels({Text(y)}, {Text(columns)}, {Name(y)});");
        return $"{Text(x)}, {Text(y)}, {Text(rows)}";
    }

    private static string Text(Argument argument) => GuardWriter.Escape(argument.Parameter);

    private static string Name(Argument argument) => $"\"{argument.Parameter}\"";
}
