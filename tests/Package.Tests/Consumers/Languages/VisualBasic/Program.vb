Imports Declared
Imports LossGen

Module Program
    Sub Main()
        Dim predictions = Enumerable.Range(0, 10000).Select(Function(i) CDbl(i Mod 7)).ToArray()
        Dim targets = Enumerable.Range(0, 10000).Select(Function(i) (i Mod 5) / 2.0).ToArray()

        ' Visual Basic has no variables of span types; arrays go where spans are asked for.
        Dim gradient(predictions.Length - 1) As Double
        Dim loss = Losses.Huber(predictions, targets, gradient)

        ' A shard is an array of its own, cut at a multiple of 4096 elements.
        Dim whole = Losses.TotalHuber(predictions, targets)
        Dim merged = LossSum.Empty
        merged.Merge(Losses.TotalHuber(predictions.Skip(4096).ToArray(), targets.Skip(4096).ToArray()))
        merged.Merge(Losses.TotalHuber(predictions.Take(4096).ToArray(), targets.Take(4096).ToArray()))

        Console.WriteLine($"{loss = whole.Mean} {gradient(1) = 0.5 / predictions.Length} {merged.Equals(whole)}")
    End Sub
End Module
