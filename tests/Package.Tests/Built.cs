using System.Reflection;

namespace LossGen.Package.Tests;

/// <summary>What the project file says of the build that these tests belong to.</summary>
internal static class Built
{
    public static string Configuration => Metadata(nameof(Configuration));

    /// <summary>The generator that lists the kernels of the conformance suite.</summary>
    public static string CaseGenerator => Metadata(nameof(CaseGenerator));

    private static string Metadata(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
