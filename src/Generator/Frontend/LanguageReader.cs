using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Frontend;

/// <summary>Refuses methods of a project whose C# is older than that of generated code.</summary>
internal static class LanguageReader
{
    /// <summary>Whether what is generated could not be compiled beside a file.</summary>
    public static bool IsTooOld(SyntaxTree tree) => Version(tree) < LanguageVersion.CSharp11;

    /// <summary>The result for a method of such a file. The error is for the project, so the generator reports one of them all.</summary>
    public static ReadResult Refuse(MethodDeclaration method, AttributeData attribute, CancellationToken cancellation)
    {
        DiagnosticSink sink = new();
        SyntaxNode place = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) ?? method.Syntax;
        sink.Report(DeclarationRules.LanguageVersion, place, Version(place.SyntaxTree).ToDisplayString());
        // Before C# 9 a method that returns a value cannot be partial at all, and neither can its other half.
        bool canBeBody = Version(place.SyntaxTree) >= LanguageVersion.CSharp9;
        return ReadResult.Failure(sink, canBeBody ? PlaceholderReader.Read(method, sink) : null);
    }

    private static LanguageVersion Version(SyntaxTree tree) => ((CSharpParseOptions)tree.Options).LanguageVersion;
}
