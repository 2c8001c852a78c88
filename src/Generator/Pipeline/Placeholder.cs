namespace LossGen.Generator.Pipeline;

/// <summary>A method that gets a body but no kernel, so that what is wrong with its loss is its only error.</summary>
/// <param name="Method">How to write the method and the types around it.</param>
/// <param name="Reasons">The diagnostics that say what is wrong, as one text: <c>LG0009, LG0012</c>.</param>
internal sealed record Placeholder(MethodShell Method, string Reasons);
