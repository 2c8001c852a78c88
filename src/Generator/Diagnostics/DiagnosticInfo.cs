using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>A diagnostic as plain data, so that it can cross a pipeline step.</summary>
internal sealed record DiagnosticInfo(string Id, LocationInfo Location, EquatableArray<string> Arguments)
{
    /// <summary>Whether it is true of the whole project, where once is enough.</summary>
    public bool IsOfProject => Id == DeclarationRules.LanguageVersion.Id;

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(UsageRules.Find(Id), Location.ToLocation(), [.. Arguments]);
}
