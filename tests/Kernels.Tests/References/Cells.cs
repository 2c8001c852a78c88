using System.Linq.Expressions;
using System.Reflection;

namespace LossGen.Kernels.Tests.References;

/// <summary>Turns the cells of a row into the arguments of a kernel.</summary>
internal static class Cells
{
    /// <summary>The type of a span's elements, or null if it is no span.</summary>
    public static Type? ElementOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : null;

    public static bool IsOutput(ParameterInfo parameter) => IsOutput(parameter.ParameterType);

    /// <summary>The type of an output's elements, or null if it is no output.</summary>
    public static Type? OutputElement(ParameterInfo parameter) => IsOutput(parameter) ? ElementOf(parameter.ParameterType) : null;

    /// <summary>Whether a parameter can hold exactly what a cell says.</summary>
    public static bool Fits(string cell, Type type)
    {
        if (cell.Length == 0)
        {
            return false;
        }

        // A setting that is infinite is one that is off, and then it is no parameter.
        return ElementOf(type) is { } element
            ? OracleFile.Numbers(cell).All(number => number.Equals(Widened(Narrowed(number, element))))
            : double.IsFinite(OracleFile.Number(cell));
    }

    /// <summary>Whether a parameter says how long a row is; where the file does not, everything is one row.</summary>
    public static bool IsRowLength(ParameterInfo parameter) => parameter.Name is "classes" or "columns";

    /// <summary>Whether elements have values although they lie in rows.</summary>
    public static bool AreOfElements(IEnumerable<ParameterInfo> parameters) => parameters.Any(p => p.Name == "positiveWeights");

    /// <summary>What is passed for a parameter: what the row says, or memory for a result with a number that no kernel would leave there.</summary>
    public static object Argument(ReferenceRow row, ParameterInfo parameter, int count)
    {
        string cell = row[parameter.Name!];
        Type? element = ElementOf(parameter.ParameterType);
        if (IsOutput(parameter))
        {
            return Array(Enumerable.Repeat(7.25, IsPerRow(parameter) ? 1 : count), element!);
        }

        if (IsRowLength(parameter))
        {
            return cell.Length == 0 ? count : (int)OracleFile.Number(cell);
        }

        return element is null ? Narrowed(OracleFile.Number(cell), parameter.ParameterType) : Array(OracleFile.Numbers(cell), element);
    }

    /// <summary>A result as doubles.</summary>
    public static double[] Doubles(object array) => [.. ((Array)array).Cast<object>().Select(Widened)];

    /// <summary>The expression that passes an object as a parameter of a type: an array as a span.</summary>
    public static Expression Passed(Expression argument, Type type) => ElementOf(type) is { } element
        ? Expression.Call(type.GetMethod("op_Implicit", [element.MakeArrayType()])!, Expression.Convert(argument, element.MakeArrayType()))
        : Expression.Convert(argument, type);

    private static bool IsPerRow(ParameterInfo output) =>
        output.Name == "losses" && ((MethodInfo)output.Member).GetParameters() is { } all && all.Any(IsRowLength) && !AreOfElements(all);

    private static bool IsOutput(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Span<>);

    private static Array Array(IEnumerable<double> numbers, Type element)
    {
        double[] values = [.. numbers];
        Array array = System.Array.CreateInstance(element, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            array.SetValue(Narrowed(values[i], element), i);
        }

        return array;
    }

    private static object Narrowed(double number, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Single => (float)number,
        TypeCode.Double => number,
        TypeCode.Byte => byte.CreateSaturating(number),
        TypeCode.Int32 => int.CreateSaturating(number),
        TypeCode.Int64 => long.CreateSaturating(number),
        _ when type == typeof(Half) => (Half)number,
        _ => throw new NotSupportedException($"A column of {type}."),
    };

    private static double Widened(object number) => number is Half half
        ? (double)half
        : Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture);
}
