using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Tests.Differentiation;

namespace LossGen.Generator.Tests.Weaving;

/// <summary>What every row-wise formula makes of zeros, infinities and NaN, whatever its spaces and settings.</summary>
public sealed class EdgeRowTests
{
    private static readonly Dictionary<string, double[]> SettingValues = new()
    {
        ["labelSmoothing"] = [0, 0.25],
        ["zLoss"] = [0, 0.25],
        ["softcap"] = [4],
        ["temperature"] = [1, 2],
        ["alpha"] = [0.5, 2, -1],
        ["beta"] = [0.5],
        ["margin"] = [0.5],
        ["power"] = [0.5, 1, 2],
        ["gamma"] = [0, 0.5, 1, 2],
        ["epsilon"] = [-0.5, 2],
        ["smooth"] = [0, 2],
    };

    public static TheoryData<string> Names =>
        [.. Selections.All.Where(s => s.Value.Unit == 0 && Catalogue.Define(null, s.Value).Shape == Shape.RowWise).Select(s => s.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_nan_reaches_every_output_of_its_row(string name)
    {
        foreach (EdgeRows rows in Bindings(name, areParameters: false))
        {
            foreach (Row row in rows.Rows().Where(row => !rows.IsLeftOut(row) && rows.HasNoValue(row)))
            {
                double[] outputs = rows.Outputs(row);
                Assert.True(outputs.All(double.IsNaN), $"{Text(row)} gives {string.Join(", ", outputs)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_without_nan_has_a_value(string name)
    {
        foreach (EdgeRows rows in Bindings(name, areParameters: false))
        {
            foreach (Row row in rows.Rows().Where(row => !rows.HasNoValue(row)))
            {
                Assert.False(double.IsNaN(rows.Outputs(row)[0]), Text(row));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_setting_given_at_run_time_does_what_the_constant_does(string name)
    {
        foreach ((EdgeRows constant, EdgeRows parameter) in Bindings(name, areParameters: false).Zip(Bindings(name, areParameters: true)))
        {
            foreach (Row row in constant.Rows())
            {
                double[] expected = constant.Outputs(row), actual = parameter.Outputs(row);
                Assert.True(expected.Zip(actual).All(pair => IsNear(pair.First, pair.Second)), $"{Text(row)}: {string.Join(", ", expected)} but {string.Join(", ", actual)}");
            }
        }
    }

    // One setting after the other has another value, the others what they have by default.
    private static IEnumerable<EdgeRows> Bindings(string name, bool areParameters)
    {
        Selection selection = Selections.All[name];
        LossDefinition definition = Catalogue.Define(null, selection);
        SettingDefinition[] settings = [.. Catalogue.Find(selection.Family, selection.Kind)!.SettingsOf(selection)];
        Dictionary<string, double> defaults = definition.Settings.ToDictionary(s => s.Symbol, s => s.Default);
        foreach (bool hasClassWeights in definition.Form.ClassWeights is not null ? new[] { false, true } : [false])
        {
            yield return new EdgeRows(selection, defaults, [], hasClassWeights);
            foreach (SettingDefinition setting in settings)
            {
                foreach (double value in SettingValues[setting.Symbol].Where(setting.Domain.Allows))
                {
                    yield return new EdgeRows(selection, new Dictionary<string, double>(defaults) { [setting.Symbol] = value }, areParameters ? [setting.Symbol] : [], hasClassWeights);
                }
            }
        }
    }

    private static bool IsNear(double expected, double actual) =>
        expected.Equals(actual) || expected == actual || Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected));

    private static string Text(Row row) =>
        string.Join(" ", row.Lanes.Select(lane => $"{lane.Key} = ({string.Join(", ", lane.Value)})")) + $", label {row.Label}, {string.Join(" ", row.Scalars.Select(s => $"{s.Key} {s.Value}"))}";
}
