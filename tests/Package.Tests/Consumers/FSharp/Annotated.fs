namespace Annotated

open LossGen

type Losses =
    [<System.ComponentModel.DisplayName("Huber");
      Loss(Kind.Huber)>]
    static member Huber(prediction: double, target: double) = abs (prediction - target)
