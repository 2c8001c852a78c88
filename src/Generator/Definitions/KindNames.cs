using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>What other libraries call the members of the enumerations.</summary>
internal static class KindNames
{
    /// <summary>A family, a member of its enumeration and other names for that, one line each.</summary>
    public static IReadOnlyList<(Family Family, string Kind, string Words)> Table { get; } =
    [
        (Family.Loss, "SquaredError", "mse mse_loss mean_squared_error l2 l2_loss squared squared_loss square regression quadratic ols"),
        (Family.Loss, "AbsoluteError", "mae mae_loss mean_absolute_error l1 l1_loss absolute regression_l1 absolute_deviation"),
        (Family.Loss, "Huber", "huber_loss smooth_l1 smooth_l1_loss pseudo_huber"),
        (Family.Loss, "GaussianNll", "gaussian gaussian_nll_loss normal_nll heteroscedastic gaussian_likelihood"),
        (Family.Loss, "LaplaceNll", "laplace laplace_nll_loss laplace_likelihood"),
        (Family.Loss, "Hinge", "hinge_loss svm svm_loss margin_loss max_margin"),
        (Family.Loss, "BinaryCrossEntropy", "bce bce_loss bce_with_logits bce_with_logits_loss binary_crossentropy sigmoid_cross_entropy sigmoid_binary_cross_entropy "
            + "sigmoid_cross_entropy_with_logits log_loss binary binary_logistic logistic logistic_loss"),
        (Family.Loss, "Dpo", "dpo_loss direct_preference_optimization preference"),
        (Family.Loss, "CrossEntropy", "ce cross_entropy_loss softmax_cross_entropy softmax_cross_entropy_with_logits softmax_cross_entropy_with_integer_labels "
            + "sparse_softmax_cross_entropy_with_logits categorical_crossentropy categorical_cross_entropy sparse_categorical_crossentropy "
            + "sparse_categorical_cross_entropy multiclass softmax log_loss multinomial"),
        (Family.Loss, "NegativeLogLikelihood", "nll nll_loss negative_log_prob log_likelihood"),
        (Family.Loss, "MultiMargin", "multi_margin_loss multiclass_margin weston_watkins multiclass_hinge"),
        (Family.Loss, "CrammerSinger", "multiclass_hinge_loss multiclass_hinge categorical_hinge crammer_singer_loss"),
        (Family.Loss, "GeneralizedCrossEntropy", "gce categorical_generalized_cross_entropy lq_loss generalized_ce"),
        (Family.Loss, "Poly1", "poly poly_loss poly_loss_cross_entropy poly1_cross_entropy"),
        (Family.Loss, "MulticlassFocal", "focal focal_loss categorical_focal_crossentropy softmax_focal_loss"),
        (Family.Loss, "Brier", "brier_score brier_score_loss brier_loss quadratic_score"),
        (Family.Loss, "ListNet", "list_net listwise ranking_softmax_loss ranking_softmax listwise_softmax softmax_ranking"),
        (Family.Loss, "Dice", "dice_loss dice_coefficient soft_dice f1_loss"),
        (Family.Loss, "Tversky", "tversky_loss tversky_index"),
        (Family.Loss, "Jaccard", "jaccard_loss iou iou_loss soft_iou intersection_over_union"),
        (Family.Loss, "Contrastive", "info_nce infonce nt_xent ntxent contrastive_loss simclr clip_loss"),
        (Family.Divergence, "KullbackLeibler", "kl kl_div kl_divergence kld kld_loss kldiv_loss relative_entropy"),
        (Family.Divergence, "GeneralizedKullbackLeibler", "generalized_kl gkl i_divergence"),
        (Family.Divergence, "Jeffreys", "symmetric_kl j_divergence"),
        (Family.Divergence, "JensenShannon", "js jsd js_divergence jensen_shannon_divergence"),
        (Family.Divergence, "TotalVariation", "tv tvd total_variation_distance"),
        (Family.Divergence, "Hellinger", "hellinger_distance squared_hellinger"),
        (Family.Divergence, "ChiSquared", "chi2 chi_square pearson"),
        (Family.Divergence, "Renyi", "renyi_divergence"),
        (Family.Divergence, "Alpha", "alpha_divergence amari tsallis"),
        (Family.Divergence, "LogRatioK1", "k1"),
        (Family.Divergence, "LogRatioK2", "k2"),
        (Family.Divergence, "LogRatioK3", "k3 schulman"),
        (Family.Information, "SelfInformation", "surprisal information information_content"),
        (Family.Information, "Entropy", "shannon shannon_entropy h"),
        (Family.Information, "BinaryEntropy", "binary_entropy_function bernoulli_entropy"),
        (Family.Information, "CrossEntropy", "ce"),
        (Family.Information, "JointEntropy", "joint"),
        (Family.Information, "ConditionalEntropy", "conditional equivocation"),
        (Family.Information, "MutualInformation", "mi mutual_info mutual_info_score information_gain"),
        (Family.Information, "Perplexity", "ppl"),
        (Family.Information, "NormalizedMutualInformation", "nmi normalized_mutual_info normalized_mutual_info_score v_measure v_measure_score"),
        (Family.Information, "AdjustedMutualInformation", "ami adjusted_mutual_info adjusted_mutual_info_score"),
        (Family.Information, "VariationOfInformation", "vi variation_of_info voi"),
    ];
}
