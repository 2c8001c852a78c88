namespace LossGen;

/// <summary>
/// Says what a parameter of an annotated method is for, where its own name does not: <c>[Role("gradient")]
/// Span&lt;float&gt; dz</c>.
/// </summary>
/// <param name="name">
/// The name the parameter would otherwise have to bear, such as <c>gradient</c>, <c>hessian</c>, <c>losses</c>,
/// <c>weights</c> or <c>classes</c>.
/// </param>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class RoleAttribute(string name) : Attribute
{
    /// <summary>The name the parameter stands for.</summary>
    public string Name { get; } = name;
}
