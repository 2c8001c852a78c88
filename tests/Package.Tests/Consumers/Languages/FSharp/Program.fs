open System
open Declared
open LossGen

let predictions = [| for i in 0 .. 9999 -> float (i % 7) |]
let targets = [| for i in 0 .. 9999 -> float (i % 5) / 2.0 |]

// Arrays go where spans are asked for.
let gradient = Array.zeroCreate<float> predictions.Length
let loss = Losses.Huber(predictions, targets, gradient)
let alone = Losses.Huber(predictions, targets, Span.Empty)

// A shard is cut at a multiple of 4096 elements.
let shard first length =
    Losses.TotalHuber(ReadOnlySpan(predictions, first, length), ReadOnlySpan(targets, first, length))

let shards = [ shard 0 4096; shard 4096 4096; shard 8192 (predictions.Length - 8192) ]
let whole = Losses.TotalHuber(predictions, targets)

// Merge takes its argument by reference, which F# wants to be mutable.
let mutable merged = LossSum.Empty
for next in List.rev shards do
    let mutable next = next
    merged.Merge(&next)

// Of r = 1 − ½ = ½: ½ / 10,000.
let expected = 0.5 / float predictions.Length

printfn "%b %b %b %b"
    (loss = alone && loss = whole.Mean)
    (gradient[1] = expected)
    (merged = whole && List.reduce (+) shards = whole)
    (try
        Losses.Huber(predictions, targets[1..], gradient) |> ignore
        false
     with :? ArgumentException as reason -> reason.ParamName = "targets")
