using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Turns an annotated method into a request to the compiler, or into the reasons why it is none.</summary>
internal static class RequestReader
{
    /// <summary>What the attributes of a method ask for: one result for each family.</summary>
    public static IEnumerable<ReadResult> Read(MethodDeclarationSyntax syntax, Surroundings surroundings, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        SemanticModel model = surroundings.Model(syntax.SyntaxTree);
        if (model.GetDeclaredSymbol(syntax, cancellation) is not IMethodSymbol symbol)
        {
            return [];
        }

        MethodDeclaration method = new(symbol, syntax, model.Compilation);
        (Family Family, AttributeData Attribute)[] found =
        [
            .. Families.All.Select(family => (family, FindAttribute(method, family, cancellation)!)).Where(pair => pair.Item2 is not null),
        ];
        return found.Length == 0 || DeclarationChecks.IsLeftToCSharp(method) ? []
            : LanguageReader.IsTooOld(syntax.SyntaxTree) ? [LanguageReader.Refuse(method, found[0].Attribute, cancellation)]
            : [.. found.Select(pair => Read(method, pair.Family, pair.Attribute, cancellation))];
    }

    /// <summary>Reports an attribute on something that is no method, or none that can be written elsewhere.</summary>
    public static DiagnosticInfo? Misplaced(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        DiagnosticSink sink = new();
        if (context.Attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellation) is { } syntax)
        {
            sink.Report(DeclarationRules.NotAMethod, syntax);
        }

        return sink.Reported is [{ } reported, ..] ? reported : null;
    }

    // The two halves of a method share their attributes; each is read where it is written.
    private static AttributeData? FindAttribute(MethodDeclaration method, Family family, CancellationToken cancellation) =>
        method.Symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass?.ToDisplayString() == family.AttributeName()
            && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent == method.Syntax);

    private static ReadResult Read(MethodDeclaration method, Family family, AttributeData attribute, CancellationToken cancellation)
    {
        DiagnosticSink sink = new();
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax || DeclarationChecks.IsSecond(method, family, syntax, sink))
        {
            return ReadResult.Failure(sink);
        }

        KernelRequest? request = family == Family.Function ? FunctionReader.Read(method) : Read(method, family, attribute, syntax, sink);
        return request is not null && sink.IsEmpty
            ? ReadResult.Success(request)
            : ReadResult.Failure(sink, PlaceholderReader.Read(method, sink));
    }

    private static KernelRequest? Read(MethodDeclaration method, Family family, AttributeData attribute, AttributeSyntax syntax, DiagnosticSink sink)
    {
        DeclarationChecks.Check(method, sink);
        AttributeArguments arguments = new(attribute, syntax);
        EntryReader entryReader = new(family, arguments, sink);
        if (entryReader.Read() is not { } entry)
        {
            return null;
        }

        int formIndex = new FormChooser(method, entry).Choose();
        Form form = entry.Forms[formIndex];
        OptionReader options = new(method, entry, form, arguments, sink);
        SmoothingReader smoothing = new(method, entry, arguments, sink);
        Selection selection = smoothing.Read(options.Read(formIndex, entryReader.ReadDirection(entry)));
        new CurvatureReader(method, entry, arguments, sink).Check(selection.Curvature, form);
        SettingReader settingReader = new(entry, form, selection, arguments, [.. options.Names()], sink);
        Setting[] settings = [.. settingReader.Read()];
        Reduced reduced = Reduced.Read(method, options);
        ParameterList? parameters = ParameterReader.Read(method, entry, form, sink);
        if (ReturnType.Of(method.Symbol) is not { } returns || parameters is null)
        {
            return null;
        }

        settingReader.CheckRounded(parameters.Numbers.Computed);
        settingReader.CheckParameters(parameters.Arguments.Select(a => (a, method.Parameters.First(p => p.Name == a.Parameter).Syntax)));
        ResultChecks checks = new(method, entry, form, sink);
        checks.Check(returns, reduced.Reduction, parameters, Catalogue.Define(selection), selection);
        long? ignoreIndex = settingReader.ReadIgnoreIndex();
        if (ignoreIndex is { } index && parameters.Arguments.FirstOrDefault(a => a.Role == "labels") is { } labels)
        {
            settingReader.CheckIgnoreIndex(index, labels.Type);
        }

        HashSet<string> given = [.. parameters.Arguments.Select(a => a.Kind == ArgumentKind.ClassWeights ? form.ClassWeights!.Symbol : a.Role)];
        Setting[] fixedSettings = [.. settings.Zip(entry.SettingsWith(selection.Curvature), (setting, definition) => (setting, definition))
            .Where(pair => !given.Contains(pair.definition.Symbol))
            .Select(pair => pair.setting)];
        return new KernelRequest(
            ShellReader.Read(method, ReturnType.Text(returns)),
            selection,
            parameters.Numbers.Computed,
            returns,
            reduced.Reduction,
            reduced.Normalizer,
            reduced.EmptyMean,
            new(fixedSettings),
            parameters.Arguments)
        {
            IgnoreIndex = ignoreIndex,
            SmoothingExcludes = smoothing.ExcludedClass,
            Parallel = options.IsParallel(),
            IsClassMajor = options.IsClassMajor(),
        };
    }
}
