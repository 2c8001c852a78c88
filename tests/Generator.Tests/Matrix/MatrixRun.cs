using System.Globalization;
using System.Reflection;
using System.Text;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Compiles cells in memory and calls them with numbers given in double.</summary>
internal sealed class MatrixRun
{
    private readonly Type _type;

    public MatrixRun(IReadOnlyList<Cell> cells)
    {
        string source = GeneratorRun.InClass(string.Join("\n    ", cells.SelectMany((cell, k) => new[] { cell.Declaration($"Cell{k}"), Caller(cell, k) })));
        CSharpCompilation compilation = GeneratorRun.Compile("public " + source);
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        using MemoryStream image = new();
        EmitResult result = generated.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        _type = Assembly.Load(image.ToArray()).GetType("Losses")!;
    }

    /// <summary>The value, the losses and the gradient of a cell.</summary>
    public double[][] Call(int cell, double[][] operands, int[] labels, int columns, int rows) =>
        (double[][])_type.GetMethod("Call" + cell)!.Invoke(null, [operands, labels, columns, rows])!;

    private static string Caller(Cell cell, int k)
    {
        StringBuilder arguments = new();
        int operand = 0;
        foreach (string type in cell.OperandTypes)
        {
            arguments.Append(type == "int" ? "labels, " : $"Array.ConvertAll(operands[{operand}], v => ({type})v), ");
            operand++;
        }

        if (cell.Form.RowLength != Definitions.RowLength.None)
        {
            arguments.Append("columns, ");
        }

        if (cell.Form.ClassWeights is { IsRequired: true })
        {
            arguments.Append(CultureInfo.InvariantCulture, $"Array.ConvertAll(new double[] {{ {string.Join(", ", MatrixInputs.ClassWeights)} }}, v => ({cell.Output})v), ");
        }

        if (cell.Form.Given is not null)
        {
            arguments.Append(CultureInfo.InvariantCulture, $"({cell.Output}){MatrixInputs.Given}, ");
        }

        string outputs = cell.Form.Shape == Definitions.Shape.Table ? "" : "losses, gradient, ";
        string length = cell.Form.Shape == Definitions.Shape.Elementwise ? "operands[0].Length" : "rows";
        string call = $"Cell{k.ToString(CultureInfo.InvariantCulture)}({(arguments + outputs).TrimEnd(' ', ',')})";
        string value = cell.Result switch
        {
            Cell.LossSum or Cell.LossMoments => $"double value = {call}.Sum;",
            "None" => $"{call}; double value = double.NaN;",
            _ => $"double value = {call};",
        };
        return $$"""
            public static double[][] Call{{k}}(double[][] operands, int[] labels, int columns, int rows)
                {
                    var losses = new {{cell.Output}}[{{length}}];
                    var gradient = new {{cell.Output}}[operands[0].Length];
                    {{value}}
                    return [[value], Array.ConvertAll(losses, v => (double)v), Array.ConvertAll(gradient, v => (double)v)];
                }
            """;
    }
}
