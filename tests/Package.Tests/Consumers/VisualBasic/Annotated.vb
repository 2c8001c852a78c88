Imports LossGen

Public Module Losses
    <System.ComponentModel.DisplayName("Huber"),
     Global.LossGen.Loss(Kind.Huber)>
    Public Function Huber(prediction As Double, target As Double) As Double
        Return Math.Abs(prediction - target)
    End Function
End Module
