open System
open System.Text.Json
open LossGen

// Shards of the same losses, cut at a place that is no multiple of anything.
let losses = [| for i in 1 .. 1000 -> 1.0 / float i |]
let weights = [| for i in 1 .. 1000 -> float (i % 3) |]

let shard (first: int) (last: int) =
    let mutable total = LossSum.Empty
    total.Add(losses[first..last], weights[first..last])
    total

let shards = [ shard 0 336; shard 337 499; shard 500 999 ]
let whole = shard 0 999

// An operator, a function, a fold, and the static methods.
let merged =
    [ List.reduce (+) shards
      List.fold (fun total next -> LossSum.Add(total, next)) LossSum.Empty (List.rev shards)
      LossSum.Total shards
      LossSum.Total(Array.ofList shards)
      LossSum.Total(ReadOnlySpan(Array.ofList shards)) ]

let mutable moments = LossMoments.Empty
moments.Add losses
let twice = LossMoments.Total [ moments; moments ]

let returned = JsonSerializer.Deserialize<Map<string, LossSum>>(JsonSerializer.Serialize(Map [ "whole", whole ]))

printfn "%b %b %b" (merged |> List.forall (fun total -> total = whole)) (moments + moments = twice) (returned["whole"] = whole)
