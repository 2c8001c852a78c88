using System.Buffers.Binary;
using System.Text;

namespace LossGen.Comparison.Torch;

/// <summary>
/// Marks a version of a library that an ELF file needs as weak, so that the file loads where only older versions are.
/// TorchSharp's native library asks for a version of libstdc++ that Debian 12 does not have, and uses nothing of it.
/// </summary>
internal static class NeededVersion
{
    private const int NeededVersions = 0x6ffffffe;
    private const ushort Weak = 2;

    /// <summary>Changes the copy of the file in the output folder; a version that is not needed, or weak, is left alone.</summary>
    public static void MakeWeak(string file, string version)
    {
        byte[] elf = File.ReadAllBytes(file);
        if (MakeWeak(elf, version))
        {
            File.WriteAllBytes(file, elf);
        }
    }

    private static bool MakeWeak(byte[] elf, string version)
    {
        bool changed = false;
        for (int section = 0; section < UInt16(elf, 0x3C); section++)
        {
            int header = Header(elf, section);
            if (Int32(elf, header + 4) == NeededVersions)
            {
                int names = Offset(elf, Header(elf, Int32(elf, header + 0x28)));
                changed |= MakeWeak(elf, Offset(elf, header), names, version);
            }
        }

        return changed;
    }

    // A list of libraries, each with a list of versions; both are chained by relative offsets.
    private static bool MakeWeak(byte[] elf, int library, int names, string version)
    {
        bool changed = false;
        for (int next = -1; next != 0; library += next)
        {
            int entry = library + Int32(elf, library + 8);
            for (int following = -1; following != 0; entry += following)
            {
                if (NameAt(elf, names + Int32(elf, entry + 8)) == version && UInt16(elf, entry + 4) != Weak)
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(elf.AsSpan(entry + 4), Weak);
                    changed = true;
                }

                following = Int32(elf, entry + 12);
            }

            next = Int32(elf, library + 12);
        }

        return changed;
    }

    private static int Header(byte[] elf, int section) => (int)Int64(elf, 0x28) + section * UInt16(elf, 0x3A);

    private static int Offset(byte[] elf, int header) => (int)Int64(elf, header + 0x18);

    private static string NameAt(byte[] elf, int start) => Encoding.ASCII.GetString(elf, start, Array.IndexOf(elf, (byte)0, start) - start);

    private static ushort UInt16(byte[] elf, int at) => BinaryPrimitives.ReadUInt16LittleEndian(elf.AsSpan(at));

    private static int Int32(byte[] elf, int at) => BinaryPrimitives.ReadInt32LittleEndian(elf.AsSpan(at));

    private static long Int64(byte[] elf, int at) => BinaryPrimitives.ReadInt64LittleEndian(elf.AsSpan(at));
}
