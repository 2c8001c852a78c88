using System.Collections.Immutable;

namespace LossGen.Generator.Frontend;

/// <summary>What other libraries call the parameters and settings of the contract.</summary>
internal static class Synonyms
{
    /// <summary>A name of the contract and other names for it, one line each.</summary>
    /// <remarks>
    /// Case, underscores and the s of a plural do not count. A word may stand in several lines: the loss and the parameter's type
    /// decide which name is meant.
    /// </remarks>
    public static IReadOnlyList<(string Name, string Words)> Table { get; } =
    [
        // Operands.
        ("predictions", "prediction pred y_pred yhat output out score raw_prediction raw_score margin_score forecast estimate fitted approx input f x"),
        ("targets", "target t y y_true true gt truth ground_truth label actual expected observed observation response soft_label soft_target one_hot"),
        ("logits", "logit pred prediction y_pred yhat output out score raw_score raw_prediction unnormalized input z x f"),
        ("labels", "label y y_true target true gt truth ground_truth class_index class_indices class_id target_id token_id token_ids index indices shift_label"),
        ("logProbabilities", "log_prob log_probs logp logprob log_prediction log_softmax log_likelihood log_q input x"),
        ("variances", "var variance sigma_squared sigma2 uncertainty"),
        ("scales", "scale b sigma std stddev"),
        ("joint", "joint_probability table count contingency contingency_table histogram confusion_matrix"),
        ("x", "labels_true true_label label_x cluster_x u first"),
        ("y", "labels_pred pred_label predicted_label label_y cluster_y v second"),
        ("p", "target y_true true teacher data prior reference label"),
        ("q", "input y_pred pred prediction model student approx"),
        ("policyChosen", "chosen policy_chosen_logp chosen_logp pi_chosen"),
        ("policyRejected", "rejected policy_rejected_logp rejected_logp pi_rejected"),
        ("referenceChosen", "ref_chosen ref_chosen_logp reference_chosen_logp"),
        ("referenceRejected", "ref_rejected ref_rejected_logp reference_rejected_logp"),

        ("policy", "policy_logp pi model_logp policy_log_prob log_pi"),
        ("reference", "ref_logp reference_logp ref reference_log_prob log_ref"),
        ("firsts", "first a input1 x1 score_a score1 positive_score left better"),
        ("seconds", "second b input2 x2 score_b score2 negative_score right worse"),
        ("anchors", "anchor a query input x"),
        ("positives", "positive p pos"),
        ("negatives", "negative n neg"),
        ("similarities", "similarity sim sims cosine_similarity logit score input x z"),
        ("scores", "score prediction pred logit y_pred yhat output relevance_score input x f s"),

        // Lengths of rows.
        ("rowStride", "row_stride row_pitch pitch leading_dimension leading_dim lda ld row_distance padded_classes padded_vocab_size"),
        ("classes", "num_class num_classes n_class n_classes class_count classes_count nb_classes number_of_classes category categories num_categories "
            + "n_categories vocab vocab_size n_vocab vocabulary num_label n_label num_outputs n_outputs column col cols num_columns n_cols depth width row_length row_size c k"),
        ("rows", "num_row n_row row_count num_x n_x"),
        ("columns", "column col cols num_column n_column num_col n_col column_count width row_length row_size num_classes n_classes classes c k"),

        // What comes with the operands.
        ("weights", "weight w sample_weight example_weight instance_weight element_weight row_weight token_weight loss_weight importance_weight"),
        ("mask", "where loss_mask attention_mask padding_mask key_padding_mask token_mask sample_mask row_mask is_valid keep valid"),
        ("classWeights", "class_weight weight weights per_class_weight category_weight balance cw"),
        ("positiveWeights", "pos_weight pos_weights positive_class_weight per_class_pos_weight pw"),
        ("variance", "var sigma_squared sigma2 noise noise_variance observation_variance"),
        ("upstream", "grad_output grad_out output_gradient out_grad d_output d_out dout dy dloss d_loss cotangent ct loss_scale grad_scale scale "
            + "loss_weight upstream_gradient upstream_grad"),

        // Outputs.
        ("gradient", "grad gradients grad_input input_grad input_gradient gradient_out grad_out grad_output out_grad dx dz df dlogits derivative deriv jacobian g"),
        ("hessian", "hess hessians hessian_diagonal hess_diag diagonal_hessian hessian_out second_derivative curvature d2 h"),
        ("losses", "loss loss_out out output result value per_element per_example per_sample per_row per_token element_loss row_loss sample_loss token_loss "
            + "unreduced loss_value raw_loss raw_value destination dest dst"),
        ("logSumExp", "lse logsumexp log_z logz log_partition log_normalizer log_norm"),

        // Settings.
        ("delta", "huber_delta huber_slope slope threshold beta alpha d c k transition"),
        ("margin", "m gap"),
        ("beta", "kl_beta dpo_beta kl_coef pi weight mix mixture lambda"),
        ("alpha", "order renyi_order q lambda power a smoothing_const dispersion overdispersion"),
        ("labelSmoothing", "smoothing smooth label_smooth smoothing_factor lsr eps epsilon alpha ls"),
        ("positiveWeight", "pos_weight positive_class_weight scale_pos_weight weight_pos pos_class_weight class_weight"),
        ("smoothingExcludes", "smoothing_exclude smoothing_ignore exclude_index exclude_class"),
        ("scale", "c sigma bandwidth robust_scale fair_c"),
        ("gamma", "focusing focal_gamma focusing_parameter focus g"),
        ("power", "p q exponent norm degree variance_power tweedie_variance_power rho"),
        ("referencePoint", "kl z0 z reference_kl kl_baseline"),
        ("desirableWeight", "desirable lambda_d weight_desirable"),
        ("undesirableWeight", "undesirable lambda_u weight_undesirable"),
        ("nu", "df dof degrees_of_freedom deg_freedom v"),
        ("kappa", "concentration k"),
        ("quantile", "alpha tau q quantile_alpha expectile level"),
        ("epsilon", "eps floor min_variance variance_floor tube dead_zone insensitivity"),
        ("clamp", "clip bound limit cap kl_clip"),
        ("smooth", "epsilon eps smoothing smooth_nr laplace"),
        ("zLoss", "z_loss_weight z_loss_coef z_loss_multiplier lse_square_scale logsumexp_penalty"),
        ("softcap", "soft_cap cap logit_cap logits_cap logit_softcap logits_soft_cap final_logit_softcapping softcapping tanh_cap"),
        ("temperature", "temp tau t softmax_temperature"),
        ("ignoreIndex", "ignore_label ignore_class ignore ignored ignore_id ignore_value pad pad_id pad_index padding_idx pad_token pad_token_id padding_index mask_value "
            + "mask_id skip_index"),
    ];

    private static readonly Dictionary<string, ImmutableArray<string>> Meanings = Table
        .SelectMany(line => Split(line.Words).Prepend(Normalize(line.Name)).Select(word => (Word: word, line.Name)))
        .GroupBy(pair => pair.Word, pair => pair.Name)
        .ToDictionary(group => group.Key, group => group.Distinct().ToImmutableArray());

    /// <summary>The names of the contract that a word stands for, in the table's order.</summary>
    public static ImmutableArray<string> Of(string word) => Meanings.TryGetValue(Normalize(word), out ImmutableArray<string> names) ? names : ImmutableArray<string>.Empty;

    /// <summary>The words of a line, normalized.</summary>
    public static IEnumerable<string> Split(string words) => words.Split(' ').Select(Normalize);

    /// <summary>A name without what languages and libraries write differently.</summary>
    public static string Normalize(string name)
    {
        string word = new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
        return word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
    }
}
