namespace LossGen.Benchmarks.Streams;

/// <summary>What a loop that moves memory reads and writes of a workload's operands.</summary>
interface ITraffic
{
    static abstract bool ReadsSecond { get; }

    static abstract bool WritesGradient { get; }

    static abstract bool WritesHessian { get; }
}

readonly struct ReadOne : ITraffic
{
    public static bool ReadsSecond => false;

    public static bool WritesGradient => false;

    public static bool WritesHessian => false;
}

readonly struct ReadTwo : ITraffic
{
    public static bool ReadsSecond => true;

    public static bool WritesGradient => false;

    public static bool WritesHessian => false;
}

readonly struct ReadOneWriteOne : ITraffic
{
    public static bool ReadsSecond => false;

    public static bool WritesGradient => true;

    public static bool WritesHessian => false;
}

readonly struct ReadTwoWriteOne : ITraffic
{
    public static bool ReadsSecond => true;

    public static bool WritesGradient => true;

    public static bool WritesHessian => false;
}

readonly struct ReadTwoWriteTwo : ITraffic
{
    public static bool ReadsSecond => true;

    public static bool WritesGradient => true;

    public static bool WritesHessian => true;
}

/// <summary>How a loop writes.</summary>
interface IStores
{
    static abstract bool PastCaches { get; }
}

readonly struct PlainStores : IStores
{
    public static bool PastCaches => false;
}

readonly struct NonTemporalStores : IStores
{
    public static bool PastCaches => true;
}
