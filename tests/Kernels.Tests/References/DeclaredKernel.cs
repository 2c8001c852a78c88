using System.Linq.Expressions;
using System.Reflection;
using LossGen.Kernels.Declared.References;

namespace LossGen.Kernels.Tests.References;

/// <summary>A kernel as it is declared: its attribute says which references it has, its parameters which of their columns it reads and writes.</summary>
internal sealed class DeclaredKernel
{
    private const BindingFlags Methods = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private readonly Attribute _attribute;
    private readonly ParameterInfo[] _parameters;
    private readonly Func<object?[], object?> _call;

    private DeclaredKernel(MethodInfo method, Attribute attribute)
    {
        _attribute = attribute;
        _parameters = method.GetParameters();
        _call = Compile(method);
        Name = $"{method.DeclaringType!.Name}.{method.Name}";
        File = ReferenceFile.Of(attribute, Cells.ElementOf(_parameters.ElementAtOrDefault(1)?.ParameterType ?? typeof(int)), [.. _parameters.Select(p => p.Name!)]);
        Type operand = Cells.ElementOf(_parameters[0].ParameterType)!;
        Element = _parameters.Select(Cells.OutputElement).OfType<Type>().FirstOrDefault()
            ?? (operand == typeof(float) ? operand : method.ReturnType);
    }

    /// <summary>Every kernel that is declared for comparison with references.</summary>
    public static IReadOnlyList<DeclaredKernel> All { get; } =
    [
        .. typeof(FloatMeasures).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(FloatMeasures).Namespace)
            .SelectMany(type => type.GetMethods(Methods))
            .Select(method => (method, attribute: method.GetCustomAttributes().FirstOrDefault(IsRequest)))
            .Where(pair => pair.attribute is not null)
            .Select(pair => new DeclaredKernel(pair.method, pair.attribute!)),
    ];

    public string Name { get; }

    /// <summary>The file of references.</summary>
    public string File { get; }

    /// <summary>The type of its results.</summary>
    public Type Element { get; }

    /// <summary>The results it computes.</summary>
    public IEnumerable<string> Results => [.. _parameters.Where(Cells.IsOutput).Select(p => p.Name!), .. Returned];

    /// <summary>Whether a value belongs to a row and not to an element.</summary>
    public bool IsOfRows => _parameters.Any(Cells.IsRowLength) && !Cells.AreOfElements(_parameters);

    private bool Has(string parameter) => _parameters.Any(p => p.Name == parameter);

    private IEnumerable<string> Returned => _parameters.Any(p => p.Name == "losses") ? [] : ["losses"];

    /// <summary>Whether a row is about what the kernel computes: it has all inputs, and the settings that are not parameters.</summary>
    public bool Covers(ReferenceRow row) =>
        row.File == File
        && _parameters.Where(p => !Cells.IsRowLength(p) && !Cells.IsOutput(p)).All(p => Cells.Fits(row[p.Name!], p.ParameterType))
        && row.Operands.All(name => Has(name) || (name == "counts" && Has("x")))
        && _attribute.GetType().GetProperties().All(property => Agrees(property, row));

    /// <summary>The kernel's results for the inputs of a row.</summary>
    public Dictionary<string, double[]> Run(ReferenceRow row)
    {
        int count = row[_parameters[0].Name!].Split(' ').Length;
        object?[] arguments = [.. _parameters.Select(p => Cells.Argument(row, p, count))];
        object? returned = _call(arguments);
        Dictionary<string, double[]> results = _parameters.Zip(arguments)
            .Where(pair => Cells.IsOutput(pair.First))
            .ToDictionary(pair => pair.First.Name!, pair => Cells.Doubles(pair.Second!));
        if (returned is not null)
        {
            results.TryAdd("losses", [Convert.ToDouble(returned, System.Globalization.CultureInfo.InvariantCulture)]);
        }

        return results;
    }

    private static bool IsRequest(Attribute attribute) => attribute is LossAttribute or DivergenceAttribute or InformationAttribute;

    // A run-time parameter takes what the row has. Perplexity tells its operands by the labels, not by their space.
    private bool Agrees(PropertyInfo property, ReferenceRow row)
    {
        string name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        string cell = row[name];
        if (_parameters.Any(p => p.Name == name) || (File == "Perplexity" && name == "input"))
        {
            return true;
        }

        return property.GetValue(_attribute) switch
        {
            _ when cell.Length == 0 => true,
            double number => number == OracleFile.Number(cell),
            { } choice => choice.ToString() == cell,
            null => true,
        };
    }

    private static Func<object?[], object?> Compile(MethodInfo method)
    {
        ParameterExpression arguments = Expression.Parameter(typeof(object?[]));
        Expression call = Expression.Call(method, method.GetParameters().Select((p, i) =>
            Cells.Passed(Expression.ArrayIndex(arguments, Expression.Constant(i)), p.ParameterType)));
        Expression boxed = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(null))
            : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(boxed, arguments).Compile();
    }
}
