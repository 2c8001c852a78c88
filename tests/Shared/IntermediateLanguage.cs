using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Tests;

/// <summary>How much intermediate language a compilation becomes.</summary>
internal static class IntermediateLanguage
{
    /// <summary>The bytes of all method bodies.</summary>
    /// <param name="compilation">What is compiled.</param>
    /// <exception cref="InvalidOperationException">The compilation has errors.</exception>
    public static int BytesOf(Compilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        stream.Position = 0;
        using PEReader image = new(stream);
        MetadataReader metadata = image.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0)
            .Sum(method => image.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length);
    }
}
