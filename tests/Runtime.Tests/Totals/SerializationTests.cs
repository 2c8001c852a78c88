using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Xml.Serialization;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace LossGen.Runtime.Tests;

/// <summary>Totals come back equal from every serializer of the platform and from Newtonsoft.Json, or fail loudly.</summary>
public sealed class SerializationTests
{
    static readonly LossSum[] Sums =
    [
        LossSum.Empty, new(0.1, 3, 2), new LossSum(1e300) + new LossSum(-double.Epsilon), new(double.NaN, 1), new(double.NegativeInfinity, 2),
    ];

    static readonly LossMoments[] Moments =
        [LossMoments.Empty, new(0.1, 3), new LossMoments(1e300) + new LossMoments(-double.Epsilon, 0.3), new(double.NaN), new(2, 0)];

    static readonly Document[] Documents = [.. Sums.Zip(Moments, (sum, moments) => new Document
    {
        Sum = sum,
        Maybe = sum == LossSum.Empty ? null : sum,
        Absent = null,
        Array = [sum, sum],
        ByName = { ["a/b+c"] = sum },
        ByTotal = { [sum] = 1 },
        Record = new Pair(sum, moments),
        Moments = moments,
    })];

    [Fact]
    public void SystemTextJson_GivesTotalsBack() => Assert.All(Documents, document =>
        AssertSame(document, JsonSerializer.Deserialize<Document>(JsonSerializer.Serialize(document))));

    [Fact]
    public void SystemTextJson_FromGeneratedSource_GivesTotalsBack() => Assert.All(Documents, document =>
    {
        string json = JsonSerializer.Serialize(document, DocumentContext.Default.Document);
        Assert.Equal(JsonSerializer.Serialize(document), json);
        AssertSame(document, JsonSerializer.Deserialize(json, DocumentContext.Default.Document));
    });

    [Fact]
    public void NewtonsoftJson_GivesTotalsBack() => Assert.All(Documents, document =>
        AssertSame(document, JsonConvert.DeserializeObject<Document>(JsonConvert.SerializeObject(document))));

    [Fact]
    public void TypeConverter_GivesTotalsBack() => Assert.All(Documents, document =>
    {
        AssertConverts(document.Sum);
        AssertConverts(document.Moments);
    });

    [Fact]
    public void XmlSerializer_GivesTotalsBack() => Assert.All(Documents, document =>
    {
        AssertXml(document.Sum);
        AssertXml(document.Moments);
        AssertXml(new[] { document.Sum, document.Sum });
    });

    [Fact]
    public void DataContracts_GiveTotalsBack() => Assert.All(Documents, document =>
    {
        AssertContract(new DataContractSerializer(typeof(LossSum)), document.Sum);
        AssertContract(new DataContractSerializer(typeof(LossMoments)), document.Moments);
        AssertContract(new DataContractJsonSerializer(typeof(LossSum)), document.Sum);
        AssertContract(new DataContractJsonSerializer(typeof(LossMoments)), document.Moments);
    });

    [Fact]
    public void Text_IsBase64OfTheBytes()
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        Sums[1].WriteTo(bytes);
        Assert.Equal($"\"{Convert.ToBase64String(bytes)}\"", JsonSerializer.Serialize(Sums[1]));
        Assert.Equal(Convert.ToBase64String(bytes), TypeDescriptor.GetConverter(typeof(LossSum)).ConvertToInvariantString(Sums[1]));
    }

    public static TheoryData<string, string> BadTexts { get; } = new()
    {
        { "", "has 0 bytes" },
        { "not base64!", "not base64" },
        { Convert.ToBase64String(new byte[559]), "has 559 bytes" },
        { Convert.ToBase64String(new byte[561]), "has 561 bytes" },
        { Convert.ToBase64String(new byte[2000]), "has 2000 bytes" },
        { Convert.ToBase64String(new byte[560]), "format 0" },
        { Convert.ToBase64String([2, .. new byte[559]]), "format 2" },
        { Convert.ToBase64String([1, 8, .. new byte[558]]), "8 at byte 1" },
    };

    [Theory, MemberData(nameof(BadTexts))]
    public void BadText_IsAnExceptionThatSaysSo(string text, string problem)
    {
        var json = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Document>($$"""{"Sum":"{{text}}"}"""));
        AssertNames(json, "LossSum", problem);
        Assert.Equal("$.Sum", json.Path);
        AssertNames(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<LossSum, int>>($$"""{"{{text}}":1}""")), "LossSum", problem);

        TypeConverter converter = TypeDescriptor.GetConverter(typeof(LossSum));
        AssertNames(Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(text)), "LossSum", problem);
        // Newtonsoft.Json drops what a type converter says, and names the type and the place itself.
        AssertNames(Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Document>($$"""{"Sum":"{{text}}"}""")), "LossSum", "'Sum'");
        var xml = Assert.Throws<InvalidOperationException>(() => Read<LossSum>(new XmlSerializer(typeof(LossSum)), $"<LossSum>{text}</LossSum>"));
        AssertNames(xml.InnerException!, "LossSum", problem);
    }

    [Theory]
    [InlineData("null", "Null"), InlineData("5", "Number"), InlineData("""{"Sum":1.5}""", "StartObject"), InlineData("[1]", "StartArray"), InlineData("true", "True")]
    public void AnotherKindOfJson_IsAnExceptionThatSaysSo(string json, string kind)
    {
        AssertNames(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LossSum>(json)), "LossSum", "base64 of 560 bytes", kind);
        AssertNames(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LossMoments>(json)), "LossMoments", "base64 of 2208 bytes", kind);
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<Pair>($$"""{"Sum":{{json}}}"""));
    }

    [Fact]
    public void TypeConverter_OfNothing_Throws()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(LossMoments));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(LossMoments.Empty, typeof(int)));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
    }

    /// <summary>Every public type that holds anything comes back from a serializer as it was, or refuses.</summary>
    [Fact]
    public void EveryPublicTypeWithState_IsSerializedOrRefuses()
    {
        Type[] types = [.. typeof(LossSum).Assembly.GetExportedTypes().Where(HasState).Select(Closed)];
        Type[] serialized = [.. types.Where(type => type == typeof(LossSum) || type == typeof(LossMoments))];
        Assert.Equal(2, serialized.Length);
        Assert.Contains(typeof(ExactSum), types);
        Assert.All(types.Except(serialized), type =>
        {
            object value = Activator.CreateInstance(type)!;
            AssertNames(Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, type)), type.Name, "LossSum");
            AssertNames(Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)), type.Name, "LossSum");
            AssertNames(Assert.Throws<NotSupportedException>(() => JsonConvert.SerializeObject(value)), type.Name, "LossSum");
            AssertNames(Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject("\"AQ==\"", type)), type.Name);
            AssertNames(Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString("AQ==")), type.Name, "LossSum");
        });
    }

    static bool HasState(Type type) =>
        !type.IsEnum && !type.IsByRefLike && !type.IsInterface && !type.IsSubclassOf(typeof(Attribute)) && !type.IsSubclassOf(typeof(Delegate))
        && type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Length > 0
        && !type.IsSubclassOf(typeof(TypeConverter)) && !type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter));

    static Type Closed(Type type) => type == typeof(OthersSum<,>) ? typeof(OthersSum<float, FloatSum>)
        : type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(float))
        : type;

    static void AssertSame(Document expected, Document? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Sum, actual.Sum);
        Assert.Equal(expected.Maybe, actual.Maybe);
        Assert.Null(actual.Absent);
        Assert.Equal(expected.Array, actual.Array);
        Assert.Equal(expected.ByName, actual.ByName);
        Assert.Equal(expected.ByTotal, actual.ByTotal);
        Assert.Equal(expected.Record, actual.Record);
        Assert.Equal(expected.Moments, actual.Moments);
    }

    static void AssertConverts<T>(T total)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        CultureInfo other = new("") { NumberFormat = { NumberDecimalSeparator = "," } };
        Assert.Equal(total, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(total)!));
        Assert.Equal(total, converter.ConvertFrom(null, other, converter.ConvertTo(null, other, total, typeof(string))!));
    }

    static void AssertXml<T>(T value)
    {
        XmlSerializer serializer = new(typeof(T));
        using StringWriter writer = new();
        serializer.Serialize(writer, value);
        Assert.Equal(value, Read<T>(serializer, writer.ToString()));
    }

    static T Read<T>(XmlSerializer serializer, string xml)
    {
        using StringReader text = new(xml);
        using var reader = System.Xml.XmlReader.Create(text);
        return (T)serializer.Deserialize(reader)!;
    }

    static void AssertContract<T>(XmlObjectSerializer serializer, T total)
    {
        using MemoryStream stream = new();
        serializer.WriteObject(stream, total);
        stream.Position = 0;
        Assert.Equal(total, (T)serializer.ReadObject(stream)!);
    }

    static void AssertNames(Exception failure, params ReadOnlySpan<string> parts)
    {
        foreach (string part in parts)
            Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }
}
