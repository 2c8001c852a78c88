using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Collects what is wrong with one declaration.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<DiagnosticInfo> _reported = [];

    public IReadOnlyList<DiagnosticInfo> Reported => _reported;

    public bool IsEmpty => _reported.Count == 0;

    public void Report(DiagnosticDescriptor rule, SyntaxToken token, params string[] arguments) =>
        Report(rule, token.GetLocation(), arguments);

    public void Report(DiagnosticDescriptor rule, SyntaxNode node, params string[] arguments) =>
        Report(rule, node.GetLocation(), arguments);

    private void Report(DiagnosticDescriptor rule, Location location, string[] arguments) =>
        _reported.Add(new DiagnosticInfo(rule.Id, LocationInfo.From(location), new(arguments)));
}
