package latentfx.lesson.figures;

import java.util.List;
import java.util.Optional;

/** The catalogue of lessons that are measured. */
public final class MeasuredLessons {
    private static final List<MeasuredLesson> ALL = List.of(
            new MeasuredLesson(
                    1,
                    "what-is-latent",
                    10,
                    List.of("numbers_per_image", "judge_conf_gt_.9", "test_mse"),
                    new FirstFigures()),
            new MeasuredLesson(
                    2,
                    "between-two-digits",
                    15,
                    List.of(
                            "nelbo_vae4_median",
                            "digit_like",
                            "judge_conf_gt_.9",
                            "other_digit",
                            "max_over_mean_step",
                            "path_over_chord"),
                    new MidpointFigures()),
            new MeasuredLesson(3, "two-zero-six", 10, List.of("2to0_visits_6"), new DetourFigures()),
            new MeasuredLesson(
                    4,
                    "random-pixels",
                    15,
                    List.of(
                            "log10_256_pow_784",
                            "decimal_digits",
                            "nn_test_median",
                            "nn_uniform_mean",
                            "nn_uniform_sd",
                            "nn_uniform_min",
                            "nn_uniform_min_of_4000",
                            "sigmas",
                            "log10_ball_cover",
                            "log10_share_typical_binarised",
                            "judge_conf_gt_.9",
                            "ae4_mse_median",
                            "nelbo_vae4_median"),
                    new RandomPixelFigures()),
            new MeasuredLesson(
                    5,
                    "rolled-up",
                    15,
                    List.of(
                            "length",
                            "geo_over_euclid_mean",
                            "geo_over_euclid_max",
                            "spearman",
                            "mid_off_sheet_3d",
                            "pca_rho",
                            "pca_R2",
                            "mds_rho",
                            "mds_R2",
                            "isomap10_rho",
                            "isomap10_R2",
                            "mid_off_sheet_isomap",
                            "lle_rho",
                            "lle_R2",
                            "mlle_rho",
                            "mlle_R2",
                            "tsne_rho",
                            "tsne_R2",
                            "umap_rho",
                            "umap_R2",
                            "ae_rho",
                            "ae_unrolled"),
                    new SwissRollFigures()),
            new MeasuredLesson(
                    6,
                    "pca-linear",
                    15,
                    List.of("test_mse", "largest_angle_degrees", "filter_like_axis"),
                    new LinearFigures()),
            new MeasuredLesson(7, "ae-and-vae", 15, List.of("rms_radius", "fisher", "ari"), new SeparationFigures()),
            new MeasuredLesson(8, "code-as-cloud", 15, List.of("random_judge"), new DrawFigures()),
            new MeasuredLesson(9, "beta-collapse", 15, List.of("MIG", "active", "kl", "mse"), new BetaFigures()),
            new MeasuredLesson(
                    10,
                    "denoising",
                    15,
                    List.of("bernoulli_prob", "PR", "denoise30_mse", "clean_mse"),
                    new DenoisingFigures()),
            new MeasuredLesson(
                    11,
                    "stacking-sparse",
                    15,
                    List.of("mse", "active", "R2_noise_1000", "R2_digits_1000", "denoise30_1000"),
                    new SparseFigures()),
            new MeasuredLesson(
                    12,
                    "better-than-jpeg",
                    15,
                    List.of(
                            "jpeg_header_bytes",
                            "jpeg_min_bytes",
                            "png_bytes",
                            "jpeg_sheet_q15",
                            "ae32_8bit",
                            "ae32_6bit",
                            "ae32_4bit",
                            "ae32_3bit",
                            "decoder_params_z32",
                            "break_even_images_vs_sheet",
                            "break_even_images_vs_single",
                            "pca32_8bit",
                            "pca128_8bit",
                            "pca128_4bit",
                            "inverted_psnr"),
                    new CompressionFigures()),
            new MeasuredLesson(
                    13,
                    "odd-one-out",
                    15,
                    List.of(
                            "auroc_ae_mse",
                            "auroc_nelbo",
                            "auroc_code_nn",
                            "auroc_kl",
                            "auroc_ae_relative_mse",
                            "auroc_pca",
                            "auroc_pixel_nn",
                            "auroc_brightness",
                            "caught_ae_mse"),
                    new OddOneOutFigures()),
            new MeasuredLesson(
                    14,
                    "many-dimensions",
                    15,
                    List.of(
                            "contrast_median",
                            "nn_wrong",
                            "nearest_train",
                            "nearest_other_class",
                            "own_farther",
                            "hubness",
                            "id_test",
                            "id_test10k"),
                    new DimensionFigures()),
            new MeasuredLesson(
                    15,
                    "untying-rings",
                    15,
                    List.of(
                            "circles_final_mean",
                            "circles_final_median",
                            "fail_share",
                            "alive_min",
                            "fail_acc",
                            "bottleneck_fail",
                            "probe_input",
                            "probe_hidden1_epoch0",
                            "probe_hidden1_final",
                            "probe_hidden2_epoch0",
                            "probe_hidden2_final",
                            "spiral_final",
                            "spiral_min",
                            "width2_max"),
                    new UntanglingFigures()),
            new MeasuredLesson(
                    16,
                    "left-out",
                    15,
                    List.of(
                            "thick:0",
                            "slant:0",
                            "class4:0",
                            "class0:0",
                            "lerp_radius_percentile",
                            "midpoint_recognised"),
                    new LeftOutFigures()));

    private MeasuredLessons() {}

    /** All of them, in the order of the course. */
    public static List<MeasuredLesson> all() {
        return ALL;
    }

    /** The lesson of this id or number; empty if none is measured. */
    public static Optional<MeasuredLesson> of(String id) {
        return ALL.stream()
                .filter(lesson -> lesson.id().equals(id)
                        || String.valueOf(lesson.number()).equals(id))
                .findFirst();
    }
}
