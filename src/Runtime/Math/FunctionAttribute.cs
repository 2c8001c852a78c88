namespace LossGen;

/// <summary>Asks the compiler for the function that the method is named after: of numbers, of vectors, or of spans.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
sealed class FunctionAttribute : Attribute;
