namespace LossGen.Runtime;

/// <summary>Long integers in two's complement, the least significant limb first.</summary>
static class FixedPoint
{
    /// <summary>Adds an integer to one that is at least as long; a carry out of the longer one is lost.</summary>
    public static void Add(Span<ulong> sum, ReadOnlySpan<ulong> term)
    {
        ulong carry = 0;
        for (int i = 0; i < term.Length; i++)
        {
            ulong partial = term[i] + carry;
            carry = partial < carry ? 1UL : 0;
            ulong limb = sum[i] + partial;
            carry += limb < partial ? 1UL : 0;
            sum[i] = limb;
        }

        AddSign(sum[term.Length..], carry + (ulong)((long)term[^1] >> 63));
    }

    // The sign of the term fills the limbs that it lacks; together with the carry these are 1, 0 or −1.
    static void AddSign(Span<ulong> sum, ulong rest)
    {
        if (rest == 0)
            return;

        for (int i = 0; i < sum.Length; i++)
        {
            ulong before = sum[i];
            sum[i] = before + rest;
            bool carries = rest == 1 ? before == ulong.MaxValue : before == 0;
            if (!carries)
                return;
        }
    }
}
