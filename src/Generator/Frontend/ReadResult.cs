using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>What reading one annotated method gave: a request, or the reasons why there is none.</summary>
/// <param name="Requests">The request, or nothing.</param>
/// <param name="Placeholders">What stands in for the body if there is no request, or nothing.</param>
/// <param name="Diagnostics">What is wrong with the declaration.</param>
internal sealed record ReadResult(
    EquatableArray<KernelRequest> Requests,
    EquatableArray<Placeholder> Placeholders,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ReadResult Success(KernelRequest request) => new(new([request]), default, default);

    public static ReadResult Failure(DiagnosticSink sink, Placeholder? placeholder = null) =>
        new(default, placeholder is null ? default : new([placeholder]), new(sink.Reported));
}
