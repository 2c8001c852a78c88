namespace LossGen.HotLoops.Listings;

/// <summary>A machine instruction as a disassembler writes it.</summary>
/// <param name="Mnemonic">Its name.</param>
/// <param name="Operands">The text of its operands.</param>
/// <param name="Bytes">How long it is.</param>
sealed record Instruction(string Mnemonic, string Operands, int Bytes)
{
    public string Text { get; } = $"{Mnemonic} {Operands}";
}
