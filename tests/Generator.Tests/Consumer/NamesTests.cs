using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Consumer;

/// <summary>Whatever a project calls its own things, generated code means the library's and the framework's.</summary>
public sealed class NamesTests
{
    private const string Pair = "global::System.ReadOnlySpan<float> p, global::System.ReadOnlySpan<float> t";

    private static IEnumerable<string> All => HostileProject.Identifiers;

    private static IEnumerable<string> Outside => HostileProject.GlobalIdentifiers;

    [Fact]
    public void GeneratedCode_HasNamesToTake() => Assert.True(All.Intersect(["Guard", "Rowwise", "RowElements", "Operands", "Addresses", "Elementwise", "LossSum"]).Count() == 7);

    // What is declared in two places at a time is nearer in one of them, and neither may be found.
    [Fact]
    public void TypesOfAllNamespaces_AndMembers() => Compiles(Outside.Select(Types), text => Each(text, name => $"static int {name} => 0;"));

    [Fact]
    public void TypesOfTheSameNamespace_AndNestedTypes() =>
        Compiles(All.Select(name => $"namespace App {{ {Types(name)} }}"), text => Each(text, name => $"class {name} {{ }}"));

    [Fact]
    public void Namespaces_AndTypeParameters() => Compiles(
        [
            .. Outside.Select(name => $"namespace {name} {{ class In{name} {{ }} }}"),
            .. All.Select(name => $"namespace App.{name} {{ class In{name} {{ }} }}"),
        ],
        typeParameters: $"<{string.Join(", ", All)}>");

    [Fact]
    public void GlobalUsings_OfAliases() => Compiles(
        [string.Join("\n", Outside.Select(name => $"global using {name} = Elsewhere.Hostile;")), "namespace Elsewhere { public class Hostile { } }"]);

    [Fact]
    public void GlobalUsings_OfNamespacesAndTypes_AndLocalFunctionsOfTheProgram() => Compiles(
        [
            "global using Elsewhere; global using static Elsewhere.Statics;" + string.Concat(Outside.Select(name => $" static void {name}() {{ }}")),
            $"namespace Elsewhere {{ {string.Concat(Outside.Select(Types))} }}",
            $"namespace Elsewhere {{ static class Statics {{ {string.Concat(Outside.Select(name => $"public static int {name}() => 0; "))} }} }}",
        ],
        kind: OutputKind.ConsoleApplication);

    [Fact]
    public void MethodsOperandsAndTheirTypes() => Check(HostileProject.Generate(All.Where(name => char.IsUpper(name[0])).Select(name =>
        $"static partial class {name}Kernels {{ [global::LossGen.Loss(global::LossGen.Kind.SquaredError)] "
        + $"public static partial double {name}(global::System.ReadOnlySpan<double> {name}, global::System.ReadOnlySpan<double> _{name}); }}")));

    [Theory]
    [InlineData("namespace App; static class Guard { }", "namespace App; static partial class L { [Loss(Kind.Huber)] public static partial float H(@); }")]
    [InlineData("namespace Acme.Math { class C { } }", "namespace Acme.Training { static partial class L { [Loss(Kind.BinaryCrossEntropy)] public static partial float H(@); } }")]
    [InlineData("", "static partial class HuberKernels { [Loss(Kind.Huber)] public static partial float Huber(@); }")]
    [InlineData("", "static partial class L { static bool Guard => true; [Loss(Kind.Huber)] public static partial float Huber(@); }")]
    [InlineData("", "namespace LossGen { static partial class L { class Runtime { } [Loss(Kind.Huber)] public static partial float Huber(@); } }")]
    [InlineData("", "namespace @namespace { static partial class @class { [Loss(Kind.Huber)] public static partial float @void(@); } }")]
    public void OrdinaryProjects(string other, string declaration) =>
        Check(HostileProject.Generate([other, "using LossGen; " + declaration.Replace("(@)", $"({Pair})", StringComparison.Ordinal)]));

    private static string Types(string name) => $"class {name} {{ }} class {name}<T> {{ }} ";

    // A member cannot have the name of the method beside it, nor that of its parameters' roles twice.
    private static string Each(string text, Func<string, string> declare) =>
        string.Concat(All.Where(name => !text.Contains($" {name}(", StringComparison.Ordinal)).Select(declare));

    private static void Compiles(
        IEnumerable<string> others, Func<string, string>? inside = null, string typeParameters = "", OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        Check(HostileProject.Generate([.. HostileProject.Classes(inside ?? (_ => ""), typeParameters), .. others], kind));

    private static void Check((Compilation Output, ImmutableArray<Diagnostic> Reported) run)
    {
        Assert.Empty(run.Reported);
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Take(5));
    }
}
