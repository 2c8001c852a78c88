using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Frontend;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Tests.Lowering;

/// <summary>Plans of declarations, as text.</summary>
internal static class Plans
{
    /// <summary>The passes over rows of the only kernel of some members: what each reduces, stores and keeps, and whether it only looks or comes again.</summary>
    public static string[] Passes(string members) => [.. Of(members).AllSteps.Where(step => step is LanePass or Retry).Select(Text)];

    /// <summary>What the loops of the only kernel of some members ask of a block.</summary>
    public static IReadOnlyList<OrdinaryRange> Ordinary(string members) => Of(members).Ordinary;

    private static KernelPlan Of(string members)
    {
        KernelRequest request = Assert.Single(GeneratorRun.Requests(GeneratorRun.InClass(members)));
        LossDefinition definition = Catalogue.Define(request.Formula?.ToEntry(request.Selection.Family), request.Selection);
        return Planner.Plan(Weaver.Weave(request, definition), request.Element, Axis.Rows, request.Arguments.Select(argument => argument.Role));
    }

    private static string Text(Step step) => step is LanePass pass
        ? $"{(pass.IsLook ? "look" : "pass")}: {string.Join(", ", pass.Reductions.Select(reduction => reduction.Op))} stores {string.Join(", ", pass.Stores.Select(store => store.Output))}"
            + $"{(pass.Kept is null ? "" : ", keeps a value")}, functions: {string.Join(", ", pass.Values.Where(value => value.Op is Op.Scale or Op.Exp or Op.Log or Op.Divide).Select(value => value.Op))}"
        : "retry";
}
