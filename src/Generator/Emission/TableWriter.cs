using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes a method that measures a whole table, which the run-time library does.</summary>
internal sealed class TableWriter(KernelRequest request, LossDefinition definition)
{
    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.Write(request, definition, Method);

    private void Method(CodeWriter writer)
    {
        Argument joint = request.Arguments[0];
        Argument columns = request.Arguments.First(a => a.Kind == ArgumentKind.RowLength);
        string table = GuardWriter.Escape(joint.Parameter), length = GuardWriter.Escape(columns.Parameter);
        writer.Line($"{request.Method.Library}::LossGen.Runtime.Guard.Rows({table}.Length, {length}, \"{joint.Parameter}\", \"{columns.Parameter}\");");
        string unit = $"{request.Method.Library}::LossGen.InformationUnit.{request.Selection.Unit}";
        string estimator = request.Selection.Estimator == Estimator.MillerMadow ? ", isMillerMadow: true" : "";
        string cast = request.Returns == ReturnKind.Float ? "(float)" : "";
        writer.Line($"return {cast}{request.Method.Library}::LossGen.Runtime.JointTable.{definition.Kind}({table}, {length}, {unit}{estimator});");
    }
}
