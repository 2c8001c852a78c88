namespace LossGen.Kernels.Declared.Calls;

/// <summary>A declared kernel, and how to call it with the arguments that a call has for its parameters.</summary>
/// <param name="Name">Its type, name and parameters.</param>
/// <param name="Run">Calls it.</param>
internal sealed record Case(string Name, Action<Call> Run);
