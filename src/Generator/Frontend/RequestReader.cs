using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Frontend.Formulas;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Turns an annotated method into a request to the compiler, or into the reasons why it is none.</summary>
internal static class RequestReader
{
    /// <summary>What the attributes of a method ask for: one result for each family.</summary>
    /// <param name="syntax">The method.</param>
    /// <param name="model">What its file means.</param>
    /// <param name="formulas">Whether to read the attributes that can name formulas, or the others.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static IEnumerable<ReadResult> Read(MethodDeclarationSyntax syntax, SemanticModel model, bool formulas, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (model.GetDeclaredSymbol(syntax, cancellation) is not IMethodSymbol symbol)
        {
            return [];
        }

        MethodDeclaration method = new(symbol, syntax, model.Compilation);
        (Family Family, AttributeData Attribute)[] found =
        [
            .. Families.All.Select(family => (family, FindAttribute(method, family, formulas, cancellation)!)).Where(pair => pair.Item2 is not null),
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
    private static AttributeData? FindAttribute(MethodDeclaration method, Family family, bool formulas, CancellationToken cancellation) =>
        method.Symbol.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass?.ToDisplayString() == family.AttributeName()
            && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            && syntax.Parent?.Parent == method.Syntax
            && FormulaAttribute.MayBe(syntax) == formulas);

    private static ReadResult Read(MethodDeclaration method, Family family, AttributeData attribute, CancellationToken cancellation)
    {
        DiagnosticSink sink = new();
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax || DeclarationChecks.IsSecond(method, family, syntax, sink))
        {
            return ReadResult.Failure(sink);
        }

        FormulaReader? formula = FormulaAttribute.Is(attribute) ? new FormulaReader(method, family, attribute, syntax, sink, cancellation) : null;
        KernelRequest? request = family == Family.Function ? FunctionReader.Read(method) : Read(method, family, new AttributeArguments(attribute, syntax), formula, sink);
        return request is not null && sink.IsEmpty
            ? ReadResult.Success(request)
            : ReadResult.Failure(sink, PlaceholderReader.Read(method, sink, formula is { IsBroken: true }));
    }

    private static KernelRequest? Read(MethodDeclaration method, Family family, AttributeArguments arguments, FormulaReader? formula, DiagnosticSink sink)
    {
        DeclarationChecks.Check(method, sink);
        EntryReader entryReader = new(family, arguments, sink);
        if ((formula is null ? entryReader.Read() : formula.Read()?.ToEntry(family)) is not { } entry)
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
        bool isClassMajor = options.IsClassMajor();
        ParameterList? parameters = ParameterReader.Read(method, entry, form, isClassMajor, sink);
        if (ReturnType.Of(method.Symbol) is not { } returns || parameters is null)
        {
            return null;
        }

        settingReader.CheckRounded(parameters.Numbers.Computed);
        settingReader.CheckParameters(parameters.Arguments.Where(a => !a.IsTold).Select(a => (a, method.Parameters.First(p => p.Name == a.Parameter).Syntax)));
        ResultChecks checks = new(method, entry, form, sink);
        checks.Check(returns, reduced.Reduction, parameters, Catalogue.Define(entry, selection), selection);
        long? ignoreIndex = settingReader.ReadIgnoreIndex();
        if (ignoreIndex is { } index && parameters.Arguments.FirstOrDefault(a => a.Role == "labels") is { } labels)
        {
            settingReader.CheckIgnoreIndex(index, labels.Type);
        }

        Argument[] called = [.. parameters.Arguments.Select(argument => Renamed(argument, entry))];
        HashSet<string> given = [.. called.Select(a => a.Kind == ArgumentKind.ClassWeights ? form.ClassWeights!.Symbol : a.Role)];
        Setting[] fixedSettings = [.. settings.Zip(entry.SettingsWith(selection.Curvature), (setting, definition) => (setting, definition))
            .Where(pair => !given.Contains(pair.definition.Symbol))
            .Select(pair => pair.setting)];
        return new KernelRequest(
            ShellReader.Read(method, returns.Text()),
            selection,
            parameters.Numbers.Computed,
            returns,
            reduced.Reduction,
            reduced.Normalizer,
            reduced.EmptyMean,
            new(fixedSettings),
            new(called))
        {
            Formula = entry.Formula is null ? null : entry.Formula with { IsStabilized = options.IsStabilized() },
            IgnoreIndex = ignoreIndex,
            SmoothingExcludes = smoothing.ExcludedClass,
            Parallel = options.IsParallel(),
            IsClassMajor = isClassMajor,
        };
    }

    // A setting of a formula may be called what generated code calls something else.
    private static Argument Renamed(Argument argument, CatalogueEntry entry) =>
        entry.Settings.FirstOrDefault(s => s.Role == argument.Role && s.Role != s.Symbol) is { } setting ? argument with { Role = setting.Symbol } : argument;
}
