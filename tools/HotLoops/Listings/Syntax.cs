using System.Text.RegularExpressions;

namespace LossGen.HotLoops.Listings;

/// <summary>What has to be known of a disassembler's language: everything else is the same for all of them.</summary>
/// <param name="Line">
/// A line that counts, by its groups: the name of a <c>method</c>; a <c>label</c>; the <c>code</c>, <c>mnemonic</c> and
/// <c>operands</c> of an instruction.
/// </param>
/// <param name="Jump">The mnemonics that go elsewhere, or on.</param>
/// <param name="End">The mnemonics that go elsewhere and never on.</param>
/// <param name="JumpTarget">The <c>label</c> in the operands of a jump; without one the jump leaves the method.</param>
/// <param name="Stack">An operand in the frame of the method.</param>
/// <param name="StackVector">An instruction with a vector in the frame.</param>
/// <param name="Load">An instruction that reads whole vectors through the register <c>base</c>.</param>
/// <param name="Store">An instruction that writes whole vectors.</param>
/// <param name="Partial">An instruction that reads or writes some lanes only.</param>
/// <param name="NonTemporal">A store that passes the caches by.</param>
/// <param name="LoadedBytes">How many bytes a match of <paramref name="Load"/> reads.</param>
/// <param name="BytesOfInstruction">The length of an instruction with this <c>code</c>.</param>
sealed record Syntax(
    Regex Line,
    Regex Jump,
    Regex End,
    Regex JumpTarget,
    Regex Stack,
    Regex StackVector,
    Regex Load,
    Regex Store,
    Regex Partial,
    Regex NonTemporal,
    Func<Match, int> LoadedBytes,
    Func<string, int> BytesOfInstruction);
