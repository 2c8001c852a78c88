using LossGen.Generator.Definitions;

namespace LossGen.Generator.Frontend;

/// <summary>What a parameter that is no operand is for.</summary>
/// <param name="Name">The name of the contract.</param>
/// <param name="TypeFormat">The type such a parameter must have, <c>{0}</c> being the element type.</param>
/// <param name="IsOutput">Whether the kernel writes to it.</param>
internal sealed record Role(string Name, string TypeFormat, bool IsOutput = false)
{
    private const string Input = "ReadOnlySpan<{0}>";
    private const string Output = "Span<{0}>";

    /// <summary>The length of a row.</summary>
    public static Role Classes { get; } = new("classes", "int");

    public static IReadOnlyList<Role> All { get; } =
    [
        Classes,
        new("weights", Input),
        new("gradient", Output, IsOutput: true),
        new("hessian", Output, IsOutput: true),
        new("losses", Output, IsOutput: true),
    ];

    /// <summary>The role of a name, or null.</summary>
    public static Role? Find(string name) => All.FirstOrDefault(role => role.Name == name);

    /// <summary>The roles that make sense for a loss: only rows have classes.</summary>
    public static IEnumerable<Role> Of(LossDefinition definition) =>
        All.Where(role => role != Classes || definition.Shape == Shape.RowWise);

    public static string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => role.Name));

    /// <summary>The type as it is to be written.</summary>
    public string TypeFor(string element) => TypeFormat.Replace("{0}", element);
}
