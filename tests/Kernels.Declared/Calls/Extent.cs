namespace LossGen.Kernels.Declared.Calls;

/// <summary>What a span has one number for.</summary>
internal enum Extent
{
    Element,
    Row,
    Class,
    Call,
}
