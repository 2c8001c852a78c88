namespace LossGen.Benchmarks.Workloads;

/// <summary>Element types by their names in C#.</summary>
static class ElementNames
{
    public static string Of<T>() => typeof(T) == typeof(float) ? "float" : "double";
}
