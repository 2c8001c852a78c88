using System.Reflection;
using System.Security;
using LossGen.Runtime;

namespace LossGen.HotLoops.Listings;

/// <summary>The calls that kernels over rows have of the library's loops: which passes there are, and what their reductions are.</summary>
static class PassCalls
{
    const int FirstMethodSpecification = 0x2B000001;

    /// <summary>The name of each loop and its type arguments: the pass, still open in the number of the row, and the kinds of its reductions.</summary>
    public static IEnumerable<(Type Element, string Name, Type[] Arguments)> Of(Assembly assembly) =>
        from element in new[] { typeof(float), typeof(double) }
        from call in Calls(assembly.ManifestModule, element)
        where call.DeclaringType is { IsGenericType: true } face
            && face.GetGenericTypeDefinition() == typeof(IRowPasses<,>) && face.GetGenericArguments()[0] == element
        let arguments = call.GetGenericArguments()
        where arguments[0].Assembly == assembly
        select (element, call.Name, arguments);

    // The first parameter of a kernel's method is what a number of the row is; no pass has to do with the others.
    static IEnumerable<MethodBase> Calls(Module module, Type number)
    {
        Type[] parameters = [.. Enumerable.Repeat(number, 16)];
        for (int token = FirstMethodSpecification; ; token++)
        {
            MethodBase? method;
            try
            {
                method = module.ResolveMethod(token, parameters, parameters);
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }
            catch (Exception exception) when (exception is ArgumentException or VerificationException)
            {
                // Its own parameters are not those of a kernel over rows.
                continue;
            }

            if (method is not null)
            {
                yield return method;
            }
        }
    }
}
