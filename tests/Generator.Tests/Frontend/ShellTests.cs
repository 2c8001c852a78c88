using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Tests.Frontend;

public sealed class ShellTests
{
    private const string Loss = "[Loss(Kind.Huber)]";
    private const string Pair = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";
    private const string FullPair = "(global::System.ReadOnlySpan<float> p, global::System.ReadOnlySpan<float> t)";

    [Theory]
    [InlineData("public static partial float M" + Pair, "public static partial float M" + FullPair)]
    [InlineData("partial double @class" + Pair, "partial double @class" + FullPair)]
    [InlineData(
        "protected internal virtual unsafe partial float M" + Pair,
        "protected internal virtual unsafe partial float M" + FullPair)]
    [InlineData("internal new static partial System.Single M" + Pair, "internal new static partial float M" + FullPair)]
    [InlineData(
        "partial void M(scoped ReadOnlySpan<float> @in, scoped ReadOnlySpan<float> t, Span<float> gradient = default)",
        "partial void M(scoped global::System.ReadOnlySpan<float> @in, scoped global::System.ReadOnlySpan<float> t, global::System.Span<float> gradient)")]
    public void Signature_IsRepeated(string declaration, string expected) =>
        Assert.Equal(expected, Read($"partial class C {{ {Loss} {declaration}; }}").Signature);

    [Fact]
    public void ThisModifier_IsRepeated()
    {
        MethodShell shell = Read($"static partial class C {{ {Loss} static partial float M(this ReadOnlySpan<float> p, ReadOnlySpan<float> t); }}");

        Assert.Equal("static partial float M(this global::System.ReadOnlySpan<float> p, global::System.ReadOnlySpan<float> t)", shell.Signature);
    }

    [Theory]
    [InlineData("public abstract partial class", "partial class")]
    [InlineData("readonly ref partial struct", "partial struct")]
    [InlineData("partial interface", "partial interface")]
    [InlineData("sealed partial record", "partial record")]
    [InlineData("partial record class", "partial record")]
    [InlineData("partial record struct", "partial record struct")]
    public void Header_NamesTheKindOfType(string keyword, string expected) =>
        Assert.Equal([$"{expected} @C"], Read($"{keyword} @C {{ {Loss} static partial float M{Pair}; }}").Types);

    [Fact]
    public void NestedGenericTypes_AreListedOutermostFirst_WithoutConstraints()
    {
        MethodShell shell = Read(
            "namespace A.@event { partial class Outer<T> where T : class { partial interface Inner<in @int, out U> { "
            + $"{Loss} static partial float M{Pair}; }} }} }}");

        Assert.Equal("A.@event", shell.Namespace);
        Assert.Equal(["partial class Outer<T>", "partial interface Inner<in @int, out U>"], shell.Types);
        Assert.Equal("M", shell.Name);
    }

    [Fact]
    public void HintNames_OfLookalikes_Differ()
    {
        string overloads = $"{Loss} static partial float M{Pair}; {Loss} static partial float m{Pair};"
            + $"{Loss} static partial float M(ReadOnlySpan<double> p, ReadOnlySpan<double> t);";
        string types = $"partial class C {{ {overloads} }} partial class C<T> {{ {overloads} }} partial class C<T, U> {{ {overloads} }}";

        string source = $"{types} namespace A {{ {types} }} namespace A.C {{ {types} }}";

        string[] names = [.. GeneratorRun.Requests(source).Select(request => request.Method.HintName)];

        Assert.Equal(27, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^[\w.]+\.g\.cs$", name));
    }

    [Fact]
    public void HintNames_OfANamespaceThatHasNoNameYet_AreNotThoseOfTheGlobalOne()
    {
        string type = $"partial class C {{ {Loss} static partial float M{Pair}; }}";

        string[] names = [.. GeneratorRun.Requests($"{type} namespace {{ {type} }}").Select(request => request.Method.HintName)];

        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void HintName_IsReadable()
    {
        MethodShell shell = Read($"namespace A.B {{ partial class C {{ partial class D {{ {Loss} static partial float M{Pair}; }} }} }}");

        Assert.StartsWith("A.B.C.D.M.", shell.HintName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static partial float M(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets)")]
    [InlineData("internal static partial double M(ReadOnlySpan<double> p, ReadOnlySpan<double> t, double delta, Span<double> gradient)")]
    [InlineData("partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t); void Other()")]
    public void HintName_OutlivesEditsOfTheDeclaration(string edited) =>
        Assert.Equal(
            Read($"partial class C {{ {Loss} static partial float M{Pair}; }}").HintName,
            Read($"partial class C {{ [Loss(Kind.Huber, Reduction = Reduction.Sum)] {edited}; }}").HintName);

    [Fact]
    public void HintName_OfAnOverload_DependsOnTheTypesOfItsParameters()
    {
        const string other = $"{Loss} static partial float M(ReadOnlySpan<double> p, ReadOnlySpan<double> t);";

        string[] Names(string declaration) =>
            [.. GeneratorRun.Requests($"partial class C {{ {other} {Loss} {declaration}; }}").Select(request => request.Method.HintName)];

        Assert.Equal(Names($"static partial float M{Pair}"), Names("internal static partial double M(ReadOnlySpan<float> a, ReadOnlySpan<float> b)"));
        Assert.NotEqual(
            Names($"static partial float M{Pair}")[1], Names("static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, float delta)")[1]);
    }

    [Fact]
    public void SecondDeclaration_CostsNoOtherMethodItsBody()
    {
        string twice = $"{Loss} static partial float M{Pair}; {Loss} static partial float M{Pair};";

        Assert.Equal(4, GeneratorRun.Run($"partial class C {{ {twice} {Loss} static partial float Other{Pair}; {twice} }}").GeneratedSources
            .Count(file => file.HintName.StartsWith("C.M.", StringComparison.Ordinal)));
    }

    private static MethodShell Read(string source) => Assert.Single(GeneratorRun.Requests(source)).Method;
}
