Imports LossGen

' Uses the library alone, and has the text of an attribute where none is: <Loss(Kind.Huber)>
Public Module Library
    ' <Loss(Kind.Huber)>
    <System.ComponentModel.DisplayName("<Loss(Kind.Huber)>")>
    Public Function Loss(x As Double) As Double
        Return LossMath.Exp(x)
    End Function

    Public Function IsLess(x As Double) As Boolean
        Return x < Loss(x)
    End Function
End Module
