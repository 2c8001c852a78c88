using System.Globalization;
using System.Text.Json;
using ShardedEvaluation.Cluster;
using ShardedEvaluation.Reports;
using ShardedEvaluation.Runs;
using ShardedEvaluation.Shards;
using ShardedEvaluation.Text;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    [SiloProcess.Coordinator, var settings] => await Coordinator.Run(Parse(settings)),
    [SiloProcess.Worker, var settings] => await Worker.Run(Parse(settings)),
    _ => await Compare(),
};

static SiloSettings Parse(string settings) => JsonSerializer.Deserialize<SiloSettings>(settings)!;

static async Task<int> Compare()
{
    string folder = Directory.CreateTempSubdirectory("sharded-evaluation-").FullName;
    try
    {
        return await CompareIn(folder);
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static async Task<int> CompareIn(string folder)
{
    var corpus = Corpus.Load();
    string modelPath = Path.Combine(folder, "model.bin");
    TextModel.Write(modelPath, corpus);

    List<Manifest> manifests = [];
    foreach (var sharding in Sharding.All)
        manifests.Add(await sharding.Write(Path.Combine(folder, sharding.Name), modelPath, corpus));

    var alone = Evaluation.Alone(manifests[0]);
    List<EvaluationResult> onClusters =
    [
        new Evaluation(Sharding.All[0].Name, manifests[0], Path.Combine(folder, "undisturbed"), isDisturbed: false).Run(),
    ];
    foreach (var (index, manifest) in manifests.Index())
        onClusters.Add(
            new Evaluation(
                Sharding.All[index].Name, manifest, Path.Combine(folder, $"disturbed-{index}"), isDisturbed: true).Run());

    ResultReport.Print([alone, .. onClusters]);
    ResultReport.PrintMeaning(alone.Total);
    var unrefused = await new Refusals(folder, manifests[0]).Missing();
    Console.WriteLine(
        $"Bad input: {Refusals.Count - unrefused.Count} of {Refusals.Count} kinds end in an error that names the shard.");

    double plainMean = PlainComputation.MeanLoss(TextModel.Read(modelPath, corpus.Alphabet.Length), corpus);
    string[] failures = [.. Verdict.Failures(plainMean, alone, onClusters), .. unrefused];
    foreach (string failure in failures)
        Console.Error.WriteLine(failure);
    return failures.Length == 0 ? 0 : 1;
}
