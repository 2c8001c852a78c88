using System.Security.Cryptography;

namespace ShardedEvaluation.Shards;

/// <summary>Names content by what is in it.</summary>
static class ContentHash
{
    /// <summary>The SHA-256 of <paramref name="content"/> in hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
