using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Weaving;

/// <summary>Turns a request for moments into one for a kernel that writes what they are added up from.</summary>
internal static class Moments
{
    /// <summary>The role of the losses, in the type that is computed in.</summary>
    public const string Losses = "momentLosses";

    /// <summary>The role of what each loss counts in a mean.</summary>
    public const string Shares = "momentShares";

    /// <summary>Whether losses count differently in a mean, or not at all.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="definition">The formula.</param>
    public static bool HasShares(KernelRequest request, LossDefinition definition) =>
        request.HasIgnoreIndex
        || request.Arguments.Any(a => a.Kind == ArgumentKind.Weights)
        || (definition.RowWeight is not null && request.Arguments.Any(a => a.Kind == ArgumentKind.ClassWeights));

    /// <summary>The kernel.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="definition">The formula.</param>
    public static KernelRequest Kernel(KernelRequest request, LossDefinition definition)
    {
        IEnumerable<string> roles = HasShares(request, definition) ? [Losses, Shares] : [Losses];
        IEnumerable<Argument> outputs = roles.Select(role => new Argument(ArgumentKind.Output, role, role, request.Element.Keyword()));
        return request with { Returns = ReturnKind.Void, Arguments = new([.. request.Arguments, .. outputs]) };
    }
}
