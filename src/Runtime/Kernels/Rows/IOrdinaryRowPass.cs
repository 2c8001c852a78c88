using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>A pass that has shorter forms of its values for ordinary blocks. Used by generated code only.</summary>
/// <remarks>A type, and no property: of a test of what a property returns, the run time would compile both sides.</remarks>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOrdinaryRowPass<T, R> : IRowPass<T, R>
    where T : unmanaged
    where R : struct;
