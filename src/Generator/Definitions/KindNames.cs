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
        (Family.Loss, "Huber", "huber_loss"),
        (Family.Loss, "SmoothL1", "smooth_l1_loss smooth_l1_loss_fn"),
        (Family.Loss, "PseudoHuber", "pseudo_huber_loss pseudohubererror reg_pseudohubererror charbonnier charbonnier_loss"),
        (Family.Loss, "LogCosh", "log_cosh_loss logcosh_loss"),
        (Family.Loss, "Fair", "fair_loss"),
        (Family.Loss, "Cauchy", "cauchy_loss lorentzian lorentz"),
        (Family.Loss, "Welsch", "welsch_loss leclerc correntropy"),
        (Family.Loss, "GemanMcClure", "geman_mcclure_loss geman"),
        (Family.Loss, "Tukey", "tukey_loss biweight bisquare tukey_biweight tukey_bisquare"),
        (Family.Loss, "Quantile", "quantile_loss pinball pinball_loss quantile_error reg_quantileerror mean_pinball_loss check_loss"),
        (Family.Loss, "Expectile", "expectile_loss expectile_error reg_expectileerror asymmetric_least_squares"),
        (Family.Loss, "EpsilonInsensitive", "epsilon_insensitive_loss svr svr_loss eps_insensitive"),
        (Family.Loss, "SquaredEpsilonInsensitive", "squared_epsilon_insensitive_loss l2_svr squared_eps_insensitive"),
        (Family.Loss, "AbsolutePercentageError", "mape mape_loss mean_absolute_percentage_error percentage_error"),
        (Family.Loss, "SquaredLogError", "msle msle_loss mean_squared_logarithmic_error mean_squared_log_error squared_logarithmic_error rmsle reg_squaredlogerror"),
        (Family.Loss, "Poisson", "poisson_nll poisson_nll_loss count_poisson poisson_deviance half_poisson_loss poisson_loss"),
        (Family.Loss, "Gamma", "gamma_nll gamma_deviance reg_gamma half_gamma_loss gamma_loss"),
        (Family.Loss, "Tweedie", "tweedie_loss tweedie_deviance reg_tweedie half_tweedie_loss"),
        (Family.Loss, "GaussianNll", "gaussian gaussian_nll_loss normal_nll heteroscedastic gaussian_likelihood"),
        (Family.Loss, "LaplaceNll", "laplace laplace_nll_loss laplace_likelihood"),
        (Family.Loss, "Hinge", "hinge_loss svm svm_loss margin_loss max_margin"),
        (Family.Loss, "SquaredHinge", "squared_hinge_loss l2_svm hinge_squared"),
        (Family.Loss, "SmoothedHinge", "smoothed_hinge_loss smooth_hinge smooth_hinge_loss"),
        (Family.Loss, "ModifiedHuber", "modified_huber_loss"),
        (Family.Loss, "Perceptron", "perceptron_loss"),
        (Family.Loss, "Logistic", "logistic_loss soft_margin soft_margin_loss margin_logistic"),
        (Family.Loss, "Exponential", "exponential_loss exp_loss adaboost"),
        (Family.Loss, "Focal", "focal_loss sigmoid_focal_loss binary_focal binary_focal_crossentropy"),
        (Family.Loss, "MarginRanking", "margin_ranking_loss ranking ranking_loss pairwise_hinge"),
        (Family.Loss, "BinaryCrossEntropy", "bce bce_loss bce_with_logits bce_with_logits_loss binary_crossentropy sigmoid_cross_entropy sigmoid_binary_cross_entropy "
            + "sigmoid_cross_entropy_with_logits log_loss binary binary_logistic"),
        (Family.Loss, "Dpo", "dpo_loss direct_preference_optimization preference"),
        (Family.Loss, "Ipo", "ipo_loss identity_preference_optimization"),
        (Family.Loss, "SimPo", "simpo_loss simple_preference_optimization"),
        (Family.Loss, "Kto", "kto_loss kahneman_tversky"),
        (Family.Loss, "Orpo", "orpo_loss odds_ratio"),
        (Family.Loss, "CrossEntropy", "ce cross_entropy_loss softmax_cross_entropy softmax_cross_entropy_with_logits softmax_cross_entropy_with_integer_labels "
            + "sparse_softmax_cross_entropy_with_logits categorical_crossentropy categorical_cross_entropy sparse_categorical_crossentropy "
            + "sparse_categorical_cross_entropy multiclass softmax log_loss multinomial"),
        (Family.Loss, "NegativeLogLikelihood", "nll nll_loss negative_log_prob log_likelihood"),
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
    ];
}
