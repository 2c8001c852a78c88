using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using LossGen;

LossSum sum = LossSum.Empty;
sum.Add([0.1, 0.2, 0.3], [1.0, 0.5, 0]);
LossMoments moments = LossMoments.Empty;
moments.Add([0.1f, 0.2f]);
Report report = new(sum, moments, null, new Dictionary<string, LossSum> { ["shard"] = sum });

Report? returned = JsonSerializer.Deserialize(
    JsonSerializer.Serialize(report, ReportContext.Default.Report), ReportContext.Default.Report);
Console.WriteLine(returned!.Sum == sum && returned.Moments == moments && returned.Absent is null && returned.Shards["shard"] == sum);

TypeDescriptor.RegisterType<LossMoments>();
TypeConverter converter = TypeDescriptor.GetConverterFromRegisteredType(typeof(LossMoments));
Console.WriteLine(moments.Equals(converter.ConvertFromInvariantString(converter.ConvertToInvariantString(moments)!)));

internal sealed record Report(LossSum Sum, LossMoments Moments, LossSum? Absent, Dictionary<string, LossSum> Shards);

[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
