namespace LossGen;

/// <summary>How rows of classes lie in memory.</summary>
public enum Layout
{
    /// <summary>The classes of a row side by side: element <c>[row · classes + class]</c>.</summary>
    RowMajor,

    /// <summary>The rows of a class side by side, element <c>[class · rows + row]</c>: what LightGBM's C interface has.</summary>
    ClassMajor,
}
