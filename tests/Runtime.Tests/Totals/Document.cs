using System.Text.Json.Serialization;

namespace LossGen.Runtime.Tests;

/// <summary>Totals in every place where a serializer may meet one.</summary>
public sealed class Document
{
    public LossSum Sum { get; set; }

    public LossSum? Maybe { get; set; }

    public LossSum? Absent { get; set; }

    public IReadOnlyList<LossSum> Array { get; set; } = [];

    public Dictionary<string, LossSum> ByName { get; init; } = [];

    public Dictionary<LossSum, int> ByTotal { get; init; } = [];

    public Pair? Record { get; set; }

    public LossMoments Moments { get; set; }
}

/// <summary>Totals as parameters of a constructor.</summary>
public sealed record Pair(LossSum Sum, LossMoments Moments);

/// <summary>What the source generator of System.Text.Json makes of them.</summary>
[JsonSerializable(typeof(Document))]
internal sealed partial class DocumentContext : JsonSerializerContext;
