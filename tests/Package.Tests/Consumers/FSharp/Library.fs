/// Uses the library alone, and has the text of an attribute where none is.
module Library

open LossGen

// [<Loss(Kind.Huber)>]
[<System.ComponentModel.DisplayName("[<Loss(Kind.Huber)>]")>]
type Named() = class end

let growth (x: double) = LossMath.Exp x // [<Loss(Kind.Huber)>]

let perplexity (sum: LossSum) = sum.Perplexity
