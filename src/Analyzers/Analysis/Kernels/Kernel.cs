using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What the attribute of a generated kernel declares.</summary>
internal sealed class Kernel
{
    private const string Library = "LossGen";

    private static readonly ConditionalWeakTable<IMethodSymbol, StrongBox<Kernel?>> Known = new();

    private readonly Dictionary<string, TypedConstant> _settings = new(StringComparer.Ordinal);
    private readonly IMethodSymbol _method;

    private Kernel(IMethodSymbol method, AttributeData attribute)
    {
        _method = method;
        Family = attribute.AttributeClass!.Name;
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            string name = attribute.AttributeConstructor!.Parameters[i].Name;
            _settings[char.ToUpperInvariant(name[0]) + name.Substring(1)] = attribute.ConstructorArguments[i];
        }

        foreach (KeyValuePair<string, TypedConstant> setting in attribute.NamedArguments)
        {
            _settings[setting.Key] = setting.Value;
        }

        Operands = [.. method.Parameters.TakeWhile(parameter => KernelRoles.IsOperand(parameter))];
        Space = KernelSpaces.Of(this);
    }

    /// <summary>The name of the attribute.</summary>
    public string Family { get; }

    public bool IsDivergence => Family == "DivergenceAttribute";

    /// <summary>The member of <c>Kind</c>, <c>DivergenceKind</c> or <c>Measure</c>.</summary>
    public string Kind => Member("Kind") ?? Member("Measure") ?? (IsDivergence ? "KullbackLeibler" : "");

    /// <summary>The parameters that are operands, in order.</summary>
    public IReadOnlyList<IParameterSymbol> Operands { get; }

    /// <summary>The space that predictions, or p and q, are in.</summary>
    public LossInput Space { get; }

    /// <summary>The unit of a measure; losses are in nats.</summary>
    public InformationBase Unit => Family != "InformationAttribute" ? InformationBase.Nats : Member("Unit") switch
    {
        "Bits" => InformationBase.Bits,
        "Dits" => InformationBase.Dits,
        _ => InformationBase.Nats,
    };

    /// <summary>Whether each element has a value, although elements may lie in rows.</summary>
    public bool IsOfElements => Kind == "BinaryCrossEntropy";

    /// <summary>The declared ignored label, if there is one.</summary>
    public double? IgnoreIndex => _settings.TryGetValue("IgnoreIndex", out TypedConstant index) && index.Value is long value ? value : null;

    /// <summary>Whether a compilation has what kernels are declared with: it refers to the library, or is the library.</summary>
    public static bool CanBeIn(Compilation compilation)
    {
        foreach (AssemblyIdentity assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == Library)
            {
                return true;
            }
        }

        return compilation.AssemblyName == Library;
    }

    /// <summary>Whether a method is a kernel.</summary>
    public static bool IsOne(IMethodSymbol method) => Of(method) is not null;

    /// <summary>The kernel that a method is.</summary>
    public static Kernel? Of(IMethodSymbol method) =>
        method.Parameters is [{ Type: { Name: "ReadOnlySpan" } }, ..] ? Known.GetValue(method, m => new StrongBox<Kernel?>(Read(m))).Value : null;

    /// <summary>The name of the enumeration's member that a setting has.</summary>
    public string? Member(string setting) =>
        _settings.TryGetValue(setting, out TypedConstant constant) && constant is { Kind: TypedConstantKind.Enum, Type: { } type } ? Enumeration.Name(type, constant.Value) : null;

    /// <summary>The parameter for an output or option of the contract.</summary>
    public IParameterSymbol? Find(string role) => _method.Parameters.FirstOrDefault(parameter => KernelRoles.Name(parameter) == role);

    private static Kernel? Read(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LossAttribute" or "DivergenceAttribute" or "InformationAttribute", ContainingNamespace: { Name: "LossGen", ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.AttributeConstructor is not null)
            {
                return new Kernel(method, attribute);
            }
        }

        return null;
    }
}
