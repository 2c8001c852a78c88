using LossGen.Generator.Definitions;

namespace LossGen.Generator.Frontend;

/// <summary>What other libraries have a parameter for, and LossGen has another way for.</summary>
internal static class OtherWays
{
    private const string Unused = "a kernel has no use for it: remove the parameter";

    // Words for a parameter, and the sentence that says how it is done here.
    private static readonly (string Words, Func<CatalogueEntry, Form, string> Sentence)[] Table =
    [
        ("reduction reduce reduction_mode size_average average avg mean sum multioutput raw_values", Reduction),
        ("normalization normalize normalizer norm denominator divisor avg_factor num_items_in_batch loss_normalizer", Normalizer),
        ("dim dims axis axes reduction_axis reduction_dim class_axis class_dim feature_dim channel_dim", Axis),
        ("from_logits with_logits is_logits use_logits apply_softmax apply_sigmoid softmax sigmoid activation link", Input),
        ("log_target target_from_logits log_targets_given", TargetInput),
        ("base log_base unit units log2 bits nats", Unit),
        ("row rows row_count num_rows n_rows batch batch_size bs n count length len size num num_samples n_samples num_data num_elements seq_len "
            + "seq_length sequence_length num_tokens", Length),
        ("offset start begin end stride strides", (_, form) => form is { Shape: Shape.RowWise, RowLength: not RowLength.None }
            ? "a kernel reads whole spans: pass slices of them, and say with 'int rowStride' how far apart rows begin"
            : "a kernel reads whole spans: pass slices of them, such as span.Slice(start, length)"),
        ("sparse is_sparse sparse_labels use_one_hot", LabelTypes),
        ("pos_label neg_label label_encoding encoding", Encoding),
        ("parallel threads num_threads n_threads nthread n_jobs workers parallel_options max_degree_of_parallelism degree_of_parallelism", Parallel),
        ("zero_division empty empty_value nan_on_empty empty_mean", EmptyMean),
        ("direction reverse is_reverse mode_seeking", Direction),
        ("kind loss_type loss_name loss_function objective criterion measure", (entry, _) =>
            $"the attribute names the formula, here {entry.Kind}: declare one method for each"),
        ("loss output out result value total", (_, _) => "the loss is what the method returns: let it return float or double"),
        ("eps epsilon tiny clip clamp clip_value min max min_value max_value smooth_eps", (_, _) =>
            "limits are exact here, so nothing is added or clamped: remove the parameter"),
        ("init_score base_score base_margin bias", (_, _) => "add it to the first operand before the call"),
        ("scratch workspace buffer temp_buffer temporary work", (_, _) => "a kernel needs no scratch memory: remove the parameter"),
        ("name dtype device in_place inplace requires_grad retain_graph create_graph training is_training ctx context key rng seed cancellation_token "
            + "cancellation token logger reference_free keepdims keep_dims full boost_from_average", (_, _) => Unused),
    ];

    private static readonly Dictionary<string, Func<CatalogueEntry, Form, string>> Sentences = Table
        .SelectMany(line => Synonyms.Split(line.Words).Distinct().Select(word => (word, line.Sentence)))
        .ToDictionary(pair => pair.word, pair => pair.Sentence);

    /// <summary>The words of all sentences, normalized.</summary>
    public static IEnumerable<string> Words => Sentences.Keys;

    /// <summary>How that which a word stands for is done here, or null.</summary>
    public static string? Find(string word, CatalogueEntry entry, Form form) =>
        Sentences.TryGetValue(Synonyms.Normalize(word), out Func<CatalogueEntry, Form, string> sentence) ? sentence(entry, form) : null;

    private static string Reduction(CatalogueEntry entry, Form form) => entry.IsReduced
        ? "the attribute says how losses become one value: write Reduction = Reduction.Mean, Reduction.Sum or Reduction.None there"
        : $"{entry.Kind} is one value, with nothing to reduce: remove the parameter";

    private static string Normalizer(CatalogueEntry entry, Form form) => entry.IsReduced
        ? "the attribute says what a mean divides by: write Normalizer = Normalizer.WeightSum or Normalizer.Count there, "
            + "or write Reduction = Reduction.Sum and divide by a number of your own"
        : Unused;

    private static string Axis(CatalogueEntry entry, Form form) => form.RowLength == RowLength.None
        ? $"{entry.Kind} has a value for each element and no axis: remove the parameter"
        : $"rows are contiguous: lay the elements of a row side by side, and say how many they are with 'int {form.RowLengthRole}'";

    private static string Input(CatalogueEntry entry, Form form) => entry.Inputs.Length > 1
        ? $"the attribute says what the operands hold: write {Choices(nameof(Input), "InputSpace", entry.Inputs)} there"
        : Unused;

    private static string TargetInput(CatalogueEntry entry, Form form) => entry.TargetInputs.Length > 1
        ? $"the attribute says what the targets hold: write {Choices(nameof(TargetInput), "InputSpace", entry.TargetInputs)} there"
        : Unused;

    private static string Unit(CatalogueEntry entry, Form form) => entry.HasUnit
        ? "the attribute says in which unit: write Unit = InformationUnit.Nats, InformationUnit.Bits or InformationUnit.Dits there"
        : $"{entry.Kind} has natural logarithms: divide the value by Math.Log of the base";

    private static string Length(CatalogueEntry entry, Form form) => form.RowLength == RowLength.None
        ? "the lengths of the spans say how many elements there are: remove the parameter"
        : $"the number of rows is the length of the first operand divided by '{form.RowLengthRole}': remove the parameter";

    private static string LabelTypes(CatalogueEntry entry, Form form) => entry.Forms.Any(f => f.TakesIgnoreIndex)
        ? "the type of the second operand tells: byte, ushort, int or long for a label in each row, else a distribution in each row"
        : Unused;

    private static string Encoding(CatalogueEntry entry, Form form) => form.Encodings.Length > 1
        ? $"the attribute says how targets name classes: write {Choices("Labels", "LabelEncoding", form.Encodings)} there"
        : Unused;

    private static string Parallel(CatalogueEntry entry, Form form) => form.Shape == Shape.Table
        ? Unused
        : "the attribute asks for threads: write Parallel = true there";

    private static string EmptyMean(CatalogueEntry entry, Form form) => entry.IsReduced
        ? "the attribute says what the mean of nothing is: write EmptyMean = EmptyMean.NaN, EmptyMean.Zero or EmptyMean.Throw there"
        : Unused;

    private static string Direction(CatalogueEntry entry, Form form) => entry.HasDirection
        ? "the attribute says in which direction: write Direction = Direction.Forward or Direction.Reverse there"
        : Unused;

    private static string Choices<T>(string option, string type, T[] members) =>
        $"{option} = {string.Join(" or ", members.Select(member => $"{type}.{member}"))}";
}
