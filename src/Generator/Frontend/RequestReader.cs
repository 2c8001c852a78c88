using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Turns an annotated method into a request to the compiler, or into the reasons why it is none.</summary>
internal static class RequestReader
{
    public static ReadResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        DiagnosticSink sink = new();
        AttributeData attribute = context.Attributes[0];
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return ReadResult.Failure(sink);
        }

        if (FindMethod(context) is not { } method)
        {
            sink.Report(DeclarationRules.NotAMethod, syntax);
            return ReadResult.Failure(sink);
        }

        KernelRequest? request = Read(method, new AttributeReader(attribute, syntax, sink), sink);
        return request is not null && sink.IsEmpty ? ReadResult.Success(request) : ReadResult.Failure(sink);
    }

    private static MethodDeclaration? FindMethod(GeneratorAttributeSyntaxContext context) =>
        context is { TargetNode: MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type } syntax, TargetSymbol: IMethodSymbol symbol }
        && ShellReader.IsSupported(type)
            ? new MethodDeclaration(symbol, syntax)
            : null;

    private static KernelRequest? Read(MethodDeclaration method, AttributeReader attribute, DiagnosticSink sink)
    {
        DeclarationChecks.Check(method, sink);
        if (attribute.ReadKind() is not { } definition)
        {
            return null;
        }

        Reduction reduction = attribute.ReadOption(Reduction.Mean);
        Normalizer normalizer = attribute.ReadOption(Normalizer.WeightSum);
        EmptyMean emptyMean = attribute.ReadOption(EmptyMean.NaN);
        if (reduction != Reduction.Mean)
        {
            attribute.RejectWithoutMean(nameof(Normalizer));
            attribute.RejectWithoutMean(nameof(EmptyMean));
        }

        Setting[] settings = [.. attribute.ReadSettings(definition)];
        ParameterList? parameters = ParameterReader.Read(method, definition, sink);
        if (ReturnType.Of(method.Symbol) is not { } returns || parameters is null)
        {
            return null;
        }

        CheckResult(method, returns, reduction, parameters, sink);
        MethodShell shell = ShellReader.Read(method, returns);
        return new KernelRequest(
            shell, definition.Kind, parameters.Element, returns, reduction, normalizer, emptyMean, new(settings), parameters.Arguments);
    }

    private static void CheckResult(
        MethodDeclaration method, ReturnKind returns, Reduction reduction, ParameterList parameters, DiagnosticSink sink)
    {
        if (returns != ReturnKind.Void && reduction == Reduction.None)
        {
            sink.Report(DeclarationRules.UnreducedValue, method.Syntax.ReturnType, method.Name);
        }

        // A parameter that was meant as the output and is misspelt has been reported already.
        if (returns == ReturnKind.Void && !parameters.HasOutput && sink.IsEmpty)
        {
            sink.Report(DeclarationRules.NoOutput, method.Syntax.ReturnType, method.Name, OperandReader.Keyword(parameters.Element));
        }
    }
}
