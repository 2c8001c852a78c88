namespace LossGen.Runtime.Tests;

/// <summary>The converting loads: of <c>float</c> if the result is <c>float</c>, of <c>double</c> otherwise.</summary>
abstract partial class Width
{
    public abstract TResult[] LoadAs<T, TResult>(ref readonly T source, nuint index)
        where T : unmanaged;

    public abstract TResult[] LoadPartialAs<T, TResult>(ref readonly T source, int count)
        where T : unmanaged;

    sealed partial class Width128
    {
        public override TResult[] LoadAs<T, TResult>(ref readonly T source, nuint index) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes128.LoadSingle(in source, index))
                : (TResult[])(object)ToArray(Lanes128.LoadDouble(in source, index));

        public override TResult[] LoadPartialAs<T, TResult>(ref readonly T source, int count) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes128.LoadSinglePartial(in source, count))
                : (TResult[])(object)ToArray(Lanes128.LoadDoublePartial(in source, count));
    }

    sealed partial class Width256
    {
        public override TResult[] LoadAs<T, TResult>(ref readonly T source, nuint index) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes256.LoadSingle(in source, index))
                : (TResult[])(object)ToArray(Lanes256.LoadDouble(in source, index));

        public override TResult[] LoadPartialAs<T, TResult>(ref readonly T source, int count) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes256.LoadSinglePartial(in source, count))
                : (TResult[])(object)ToArray(Lanes256.LoadDoublePartial(in source, count));
    }

    sealed partial class Width512
    {
        public override TResult[] LoadAs<T, TResult>(ref readonly T source, nuint index) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes512.LoadSingle(in source, index))
                : (TResult[])(object)ToArray(Lanes512.LoadDouble(in source, index));

        public override TResult[] LoadPartialAs<T, TResult>(ref readonly T source, int count) =>
            typeof(TResult) == typeof(float)
                ? (TResult[])(object)ToArray(Lanes512.LoadSinglePartial(in source, count))
                : (TResult[])(object)ToArray(Lanes512.LoadDoublePartial(in source, count));
    }
}
