package latentfx.lesson.figures;

import java.util.List;
import java.util.Optional;

/** The catalogue of lessons that are measured. */
public final class MeasuredLessons {
    /** What pictures half-way are made by. */
    private static final String[] MIDDLES = {"pixels", "pca32", "ae-2", "vae-2", "ae-4", "vae-4"};

    /** The steps between noise and digits. */
    private static final String[] LADDER = {
        "uniform", "black-white", "columns-shuffled", "pixels-shuffled", "noise.3", "noise.1", "digits"
    };

    /** What is measured of a group that was made rare. */
    private static final String[] RARE = {
        "plain", "auroc_mit", "auroc_nn", "auroc_mse", "drawn_share", "resampled", "known", "natural"
    };
    /** The kinds of odd image that are laid among usual ones. */
    private static final String[] ODDITIES = {
        "rotated",
        "upside-down",
        "mirrored",
        "inverted",
        "blurred",
        "noisy",
        "faint",
        "shuffled",
        "random",
        "blank",
        "flat",
        "overlaid"
    };
    /** The classes that are hidden only when all samples are measured, with the seed of each. */
    private static final String[] HIDDEN = {"0:0", "2:0", "3:0", "5:0", "6:0", "4:0", "7:0", "9:0", "8:1", "1:1"};

    private static final List<MeasuredLesson> ALL = List.of(
            new MeasuredLesson(
                    1,
                    "what-is-latent",
                    10,
                    List.of(
                            FigureGroup.of("numbers_per_image", "pixels", "ae-2", "vae-2"),
                            FigureGroup.of("judge_conf_gt_.9", "images", "ae-2", "vae-2"),
                            FigureGroup.of("test_mse", "ae-2", "vae-2")),
                    new FirstFigures()),
            new MeasuredLesson(
                    2,
                    "between-two-digits",
                    15,
                    List.of(
                            FigureGroup.of("nelbo_vae4_median", MIDDLES).and("real"),
                            FigureGroup.of("digit_like", MIDDLES),
                            FigureGroup.of("judge_conf_gt_.9", MIDDLES),
                            FigureGroup.of("other_digit", MIDDLES),
                            FigureGroup.of("max_over_mean_step", "pixels", "ae-2", "vae-2", "ae-4", "vae-4"),
                            FigureGroup.of("path_over_chord", "pixels", "ae-2", "vae-2", "ae-4", "vae-4")),
                    new MidpointFigures()),
            new MeasuredLesson(
                    3,
                    "two-zero-six",
                    10,
                    List.of(FigureGroup.of("2to0_visits_6", "vae-2", "ae-2", "ae-4", "vae-4", "pixels")),
                    new DetourFigures()),
            new MeasuredLesson(
                    4,
                    "random-pixels",
                    15,
                    List.of(
                            FigureGroup.of("log10_256_pow_784"),
                            FigureGroup.of("decimal_digits"),
                            FigureGroup.of("nn_test_median"),
                            FigureGroup.of("nn_uniform_mean"),
                            FigureGroup.of("nn_uniform_sd"),
                            FigureGroup.of("nn_uniform_min"),
                            FigureGroup.onAll("nn_uniform_min_of_4000"),
                            FigureGroup.of("sigmas"),
                            FigureGroup.of("log10_ball_cover"),
                            FigureGroup.of("log10_share_typical_binarised"),
                            FigureGroup.of("judge_conf_gt_.9", LADDER),
                            FigureGroup.of("ae4_mse_median", LADDER),
                            FigureGroup.of("nelbo_vae4_median", LADDER)),
                    new RandomPixelFigures()),
            new MeasuredLesson(
                    5,
                    "rolled-up",
                    15,
                    List.of(
                            FigureGroup.of("length"),
                            FigureGroup.of("geo_over_euclid_mean"),
                            FigureGroup.of("geo_over_euclid_max"),
                            FigureGroup.of("spearman"),
                            FigureGroup.of("mid_off_sheet_3d"),
                            FigureGroup.of("pca_rho"),
                            FigureGroup.of("pca_R2", "length", "height"),
                            FigureGroup.of("mds_rho"),
                            FigureGroup.of("mds_R2", "length", "height"),
                            FigureGroup.of("isomap10_rho"),
                            FigureGroup.of("isomap10_R2", "length", "height"),
                            FigureGroup.of("mid_off_sheet_isomap"),
                            FigureGroup.of("lle_rho"),
                            FigureGroup.of("lle_R2", "length", "height"),
                            FigureGroup.of("mlle_rho"),
                            FigureGroup.of("mlle_R2", "length", "height"),
                            FigureGroup.of("tsne_rho"),
                            FigureGroup.of("tsne_R2", "length", "height"),
                            FigureGroup.of("umap_rho"),
                            FigureGroup.of("umap_R2", "length", "height"),
                            FigureGroup.of("ae_rho"),
                            FigureGroup.of("ae_unrolled")),
                    new SwissRollFigures()),
            new MeasuredLesson(
                    6,
                    "pca-linear",
                    15,
                    List.of(
                            FigureGroup.of("test_mse", "linear-32", "pca-32"),
                            FigureGroup.of("largest_angle_degrees", "linear-32", "mixed"),
                            FigureGroup.of("filter_like_axis", "linear-32", "mixed")),
                    new LinearFigures()),
            new MeasuredLesson(
                    7,
                    "ae-and-vae",
                    15,
                    List.of(
                            FigureGroup.of("rms_radius", "ae-4", "vae-4", "ae-2", "vae-2"),
                            FigureGroup.of("fisher", "ae-4", "vae-4", "ae-2", "vae-2"),
                            FigureGroup.of("ari", "ae-4", "vae-4", "ae-2", "vae-2", "pca-32", "pixels5000")),
                    new SeparationFigures()),
            new MeasuredLesson(
                    8,
                    "code-as-cloud",
                    15,
                    List.of(FigureGroup.of("random_judge", "ae-4 N(0,I)", "ae-4 gauss", "vae-4 prior")),
                    new DrawFigures()),
            new MeasuredLesson(
                    9,
                    "beta-collapse",
                    15,
                    List.of(
                            FigureGroup.of("MIG", "ae", "0.1", "0.3", "1", "2", "4", "10"),
                            FigureGroup.of("active", "0.1", "0.3", "1", "2", "4", "10"),
                            FigureGroup.of("kl", "0.1", "0.3", "1", "2", "4", "10"),
                            FigureGroup.of("mse", "ae", "0.1", "0.3", "1", "2", "4", "10")),
                    new BetaFigures()),
            new MeasuredLesson(
                    10,
                    "denoising",
                    15,
                    List.of(
                            FigureGroup.of("bernoulli_prob", "0", "1"),
                            FigureGroup.of("PR", "0", "0.5"),
                            FigureGroup.onAll("PR", "0.1", "0.3", "0.7"),
                            FigureGroup.of("denoise30_mse", "AE", "DAE", "SAE", "SDAE", "SDAE_clean_ft"),
                            FigureGroup.of("clean_mse", "AE", "DAE", "SAE", "SDAE", "SDAE_clean_ft")),
                    new DenoisingFigures()),
            new MeasuredLesson(
                    11,
                    "stacking-sparse",
                    15,
                    List.of(
                            FigureGroup.of("mse", "32", "1000", "L1_.2"),
                            FigureGroup.onAll("mse", "L1_.05", "L1_.5"),
                            FigureGroup.of("active", "32", "1000", "L1_.2"),
                            FigureGroup.onAll("active", "L1_.05", "L1_.5"),
                            FigureGroup.of("R2_noise_1000"),
                            FigureGroup.of("R2_digits_1000"),
                            FigureGroup.of("denoise30_1000")),
                    new SparseFigures()),
            new MeasuredLesson(
                    12,
                    "better-than-jpeg",
                    15,
                    List.of(
                            FigureGroup.of("jpeg_header_bytes"),
                            FigureGroup.of("jpeg_min_bytes"),
                            FigureGroup.of("png_bytes"),
                            FigureGroup.of("jpeg_sheet_q15", "bytes", "psnr", "ssim"),
                            FigureGroup.of("ae32_8bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("ae32_6bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("ae32_4bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("ae32_3bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("decoder_params_z32"),
                            FigureGroup.of("break_even_images_vs_sheet"),
                            FigureGroup.of("break_even_images_vs_single"),
                            FigureGroup.of("pca32_8bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("pca128_8bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("pca128_4bit", "bytes", "psnr", "ssim"),
                            FigureGroup.of("inverted_psnr", "jpeg_q10", "pca32", "ae32")),
                    new CompressionFigures()),
            new MeasuredLesson(
                    13,
                    "odd-one-out",
                    15,
                    List.of(
                            FigureGroup.of("auroc_ae_mse", ODDITIES).and("8:0", "1:0"),
                            FigureGroup.onAll("auroc_ae_mse", HIDDEN),
                            FigureGroup.of("auroc_nelbo", ODDITIES).and("8:0", "1:0"),
                            FigureGroup.onAll("auroc_nelbo", HIDDEN),
                            FigureGroup.of("auroc_code_nn", ODDITIES).and("8:0", "1:0"),
                            FigureGroup.onAll("auroc_code_nn", HIDDEN),
                            FigureGroup.of("auroc_kl", "8:0", "1:0"),
                            FigureGroup.onAll("auroc_kl", HIDDEN),
                            FigureGroup.of("auroc_ae_relative_mse", "8:0", "1:0"),
                            FigureGroup.onAll("auroc_ae_relative_mse", HIDDEN),
                            FigureGroup.of("auroc_pca", "8:0", "1:0"),
                            FigureGroup.onAll("auroc_pca", HIDDEN),
                            FigureGroup.of("auroc_pixel_nn", "8:0", "1:0"),
                            FigureGroup.onAll("auroc_pixel_nn", HIDDEN),
                            FigureGroup.of("auroc_brightness", "8:0", "1:0"),
                            FigureGroup.onAll("auroc_brightness", HIDDEN),
                            FigureGroup.of("caught_ae_mse", "8:0", "1:0"),
                            FigureGroup.onAll("caught_ae_mse", HIDDEN)),
                    new OddOneOutFigures()),
            new MeasuredLesson(
                    14,
                    "many-dimensions",
                    15,
                    List.of(
                            FigureGroup.of(
                                    "contrast_median",
                                    "2",
                                    "3",
                                    "5",
                                    "10",
                                    "20",
                                    "50",
                                    "100",
                                    "200",
                                    "392",
                                    "784",
                                    "mnist",
                                    "mnist_columns_shuffled"),
                            FigureGroup.of("nn_wrong"),
                            FigureGroup.of("nearest_train"),
                            FigureGroup.of("nearest_other_class"),
                            FigureGroup.of("own_farther", "1px", "(1,1)", "(2,2)", "rot15"),
                            FigureGroup.of("hubness", "skew", "most"),
                            FigureGroup.of("id_test", "lb10", "lb20", "twonn"),
                            FigureGroup.of("id_test10k", "lb10", "lb20", "twonn")),
                    new DimensionFigures()),
            new MeasuredLesson(
                    15,
                    "untying-rings",
                    15,
                    List.of(
                            FigureGroup.of("circles_final_mean"),
                            FigureGroup.of("circles_final_median"),
                            FigureGroup.of("fail_share"),
                            FigureGroup.of("alive_min"),
                            FigureGroup.of("fail_acc"),
                            FigureGroup.of("bottleneck_fail", "2", "3", "4", "8"),
                            FigureGroup.of("probe_input"),
                            FigureGroup.of("probe_hidden1_epoch0"),
                            FigureGroup.of("probe_hidden1_final"),
                            FigureGroup.of("probe_hidden2_epoch0"),
                            FigureGroup.of("probe_hidden2_final"),
                            FigureGroup.of("spiral_final"),
                            FigureGroup.of("spiral_min"),
                            FigureGroup.of("width2_max", "tanh", "relu")),
                    new UntanglingFigures()),
            new MeasuredLesson(
                    16,
                    "left-out",
                    15,
                    List.of(
                            FigureGroup.of("thick:0", RARE),
                            FigureGroup.onAll("slant:0", RARE),
                            FigureGroup.of("class4:0", RARE),
                            FigureGroup.onAll("class0:0", RARE),
                            FigureGroup.of("lerp_radius_percentile", "2", "8", "16", "32"),
                            FigureGroup.of("midpoint_recognised", "lerp", "slerp")),
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
