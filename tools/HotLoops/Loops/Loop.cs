using LossGen.HotLoops.Listings;

namespace LossGen.HotLoops.Loops;

/// <summary>A loop, with what the compiler moved out of its line.</summary>
/// <param name="Body">Its instructions, in the order of the listing, from the block on that is entered first.</param>
sealed record Loop(IReadOnlyList<Instruction> Body);
