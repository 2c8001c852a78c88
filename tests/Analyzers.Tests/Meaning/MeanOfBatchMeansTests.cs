namespace LossGen.Analyzers.Tests.Meaning;

public sealed class MeanOfBatchMeansTests
{
    private const string Id = "LG2018";

    // What the snippets evaluate a batch with.
    private const string Model = " static double Evaluate(double[] rows) => rows.Average(); sealed record Step(double Value, int Count); static Step Run(double[] rows) => new(rows.Average(), rows.Length);";

    [Theory]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) { loss += Evaluate(rows); n++; } return [|loss / n|]; }")]
    [InlineData("static double M(double[][] data) { double testLoss = 0; int batchCount = 0; foreach (var rows in data) { var step = Run(rows); testLoss += step.Value; batchCount += 1; } return [|testLoss / batchCount|]; }")]
    [InlineData("static float M(double[][] data) { float cost = 0; int seen = 0; foreach (var batch in data) { float part = (float)Evaluate(batch); cost += part; ++seen; } cost /= 1; return [|cost / (float)seen|]; }")]
    [InlineData("static double M(double[][] loader) { double epochLoss = 0; int steps = 0; foreach (var rows in loader) { epochLoss += Run(rows).Value; steps++; } [|epochLoss /= steps|]; return epochLoss; }")]
    [InlineData("static double M(Queue<double[]> queue) { double totalLoss = 0; long batches = 0; while (queue.Count > 0) { totalLoss += Evaluate(queue.Dequeue()); batches++; } return [|totalLoss / batches|]; }")]
    [InlineData("static async System.Threading.Tasks.Task<double> M(IAsyncEnumerable<double[]> data) { double totalLoss = 0; int miniBatches = 0; await foreach (var rows in data) { totalLoss += Evaluate(rows); miniBatches++; } return [|totalLoss / miniBatches|]; }")]
    public async Task QuotientByTheNumberOfBatches_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member + Model);

    [Theory]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) { loss += Evaluate(rows) * rows.Length; n += rows.Length; } return loss / n; }")]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) { double all = Evaluate(rows) * rows.Length; loss += all; n++; } return loss / n; }")]
    [InlineData("static double M(double[][] batches) { double loss = 0; int samples = 0; foreach (var rows in batches) { loss += rows.Sum(); samples++; } return loss / samples; }")]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) foreach (var row in rows) { loss += Evaluate([row]); n++; } return loss / n; }")]
    [InlineData("static double M(double[] batch) { double loss = 0; foreach (var row in batch) { loss += Evaluate([row]); } return loss / batch.Length; }")]
    [InlineData("static double M(double[][] data, int batches) { double loss = 0; for (int i = 0; i < batches; i++) { loss += Evaluate(data[i]); } return loss / batches; }")]
    [InlineData("static double M(double[][] data) { double loss = 0; int n = 0; foreach (var row in data) { loss += Evaluate(row); n++; } return loss / n; }")]
    [InlineData("static double M(double[][] batches) { double time = 0; int n = 0; foreach (var rows in batches) { time += Evaluate(rows); n++; } return time / n; }")]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) { loss += Evaluate(rows); n++; Console.WriteLine(loss / n); } return loss; }")]
    [InlineData("static double M(double[][] batches) { double loss = 0; int n = 0; foreach (var rows in batches) { loss += Evaluate(rows); n++; n += rows.Length; } return loss / n; }")]
    [InlineData("static int M(int[][] batches) { int loss = 0, n = 0; foreach (var rows in batches) { loss += rows.Max(); n++; } return loss / n; }")]
    public async Task OtherQuotient_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member + Model);

    [Theory]
    [InlineData("static double M(object batches) { double loss = 0; int n = 0; foreach (var rows in batches) { loss += Missing(rows); n++; } return loss / ; }")]
    [InlineData("static double M( { double loss = 0; foreach (var batch in Unknown) loss += ; return loss / n")]
    [InlineData("static double M(double[][] batches) { foreach (var rows in batches) { loss += rows[0]; n++; } return loss / n; }")]
    public async Task HalfTypedCode_IsNoReasonToThrow(string member) => Assert.DoesNotContain(await Snippets.DiagnosticsAsync(member, compiles: false), d => d.Id is "AD0001" or Id);
}
