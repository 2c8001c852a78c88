using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Consumer;

/// <summary>What is generated says so, and a consumer's own code does not.</summary>
public sealed class GeneratedAttributesTests
{
    private static readonly string[] Both = [nameof(GeneratedCodeAttribute), nameof(ExcludeFromCodeCoverageAttribute)];

    [Theory]
    [InlineData("")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Mine\", \"1\")]")]
    [InlineData("[System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Mine\", \"1\"), System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage(Justification = \"math\")]")]
    public void Method_HasEachOnce(string written)
    {
        INamedTypeSymbol losses = Losses($"{written} [LossGen.Loss(LossGen.Kind.Huber)]", "");

        Assert.Equal(Both.Order(), Names(Assert.Single(losses.GetMembers("Huber"))).Intersect(Both).Order());
    }

    [Fact]
    public void PlaceholderMethod_HasBoth() => Assert.Equal(
        Both.Order(), Names(Losses("[LossGen.Loss(LossGen.Kind.Huber, Delta = -1)]", "").GetMembers("Huber")[0]).Intersect(Both).Order());

    [Fact]
    public void TypeOfTheConsumer_HasNone() => Assert.Empty(Names(Losses("[LossGen.Loss(LossGen.Kind.Huber)]", "")));

    [Fact]
    public void TypeThatIsExcluded_Compiles() =>
        Assert.Equal([Both[1]], Names(Losses("[LossGen.Loss(LossGen.Kind.Huber)]", "[System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]")));

    [Fact]
    public void Kernels_HaveBoth()
    {
        INamedTypeSymbol losses = Losses("[LossGen.Loss(LossGen.Kind.Huber)]", "");

        INamespaceSymbol generated = losses.ContainingAssembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "LossGen")
            .GetNamespaceMembers().Single(space => space.Name == "Generated");

        Assert.All(generated.GetTypeMembers(), type => Assert.Equal(Both.Order(), Names(type).Intersect(Both).Order()));
    }

    private static IEnumerable<string> Names(ISymbol symbol) => symbol.GetAttributes().Select(attribute => attribute.AttributeClass!.Name);

    private static INamedTypeSymbol Losses(string onMethod, string onType)
    {
        (Compilation output, _) = HostileProject.Generate(
            [$"{onType} static partial class Losses {{ {onMethod} public static partial float Huber(System.ReadOnlySpan<float> p, System.ReadOnlySpan<float> t); }}"]);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return output.GetTypeByMetadataName("Losses")!;
    }
}
