using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>Reads how label smoothing treats single classes and class weights.</summary>
internal sealed class SmoothingReader(MethodDeclaration method, CatalogueEntry entry, AttributeArguments arguments, DiagnosticSink sink)
{
    /// <summary>The property with the class that gets nothing.</summary>
    public const string Excluded = "SmoothingExcludes";

    /// <summary>The parameter that gives that class with each call.</summary>
    public const string ExcludedRole = "smoothingExcludes";

    /// <summary>The property that leaves class weights alone.</summary>
    public const string Unweighted = "UnweightedSmoothing";

    private const string Smoothing = "LabelSmoothing";

    /// <summary>The class that gets nothing, fixed at compile time, or null.</summary>
    public int? ExcludedClass => entry.SmoothsClasses && arguments.Find(Excluded)?.Value is int value ? value : null;

    /// <summary>The selection with what the attribute and the parameters say of smoothing.</summary>
    public Selection Read(Selection selection)
    {
        if (!entry.SmoothsClasses)
        {
            return selection;
        }

        Check();
        return selection with
        {
            UnweightedSmoothing = arguments.Find(Unweighted)?.Value is true,
            ExcludesClass = ExcludedClass is not null || HasParameter(ExcludedRole),
        };
    }

    private bool IsSmoothed => arguments.Find(Smoothing)?.Value is not (null or 0.0) || HasParameter("labelSmoothing");

    private void Check()
    {
        if (ExcludedClass is { } excluded && excluded < 0)
        {
            string value = excluded.ToString(CultureInfo.InvariantCulture);
            sink.Report(SettingRules.SettingDomain, arguments.Expression(Excluded), Excluded, "the index of a class, at least 0", value);
        }

        if (!IsSmoothed)
        {
            const string Advice = $"it acts on label smoothing; set {Smoothing}, or remove it";
            Reject(Excluded, Advice);
            Reject(Unweighted, Advice);
            if (method.Parameters.FirstOrDefault(p => p.RoleName == ExcludedRole) is { } parameter)
            {
                sink.Report(SettingRules.SettingNotApplicable, parameter.Syntax.Identifier, entry.Kind, ExcludedRole, Advice);
            }
        }
        else if (!HasParameter("classWeights"))
        {
            Reject(Unweighted, "it acts on class weights; add a parameter classWeights, or remove it");
        }
    }

    private bool HasParameter(string role) => method.Parameters.Any(p => p.RoleName == role);

    private void Reject(string name, string advice)
    {
        if (arguments.Find(name) is { Value: not false })
        {
            sink.Report(SettingRules.SettingNotApplicable, arguments.NameOf(name), entry.Kind, name, advice);
        }
    }
}
