package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import latentfx.analysis.distances.IntrinsicDimension;
import latentfx.analysis.distances.RelativeContrast;
import latentfx.analysis.drawing.Distortion;
import latentfx.analysis.randomimages.ImageCount;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.NeighbourGraph;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of lessons, held to those of an independent computation in NumPy and PyTorch. */
final class MeasuredLessonsTest {
    @Test
    void everyLessonHasATitleInBothLanguages() {
        for (MeasuredLesson lesson : MeasuredLessons.all()) {
            assertFalse(lesson.title(Locale.ROOT).isBlank());
            assertFalse(lesson.says(Locale.KOREAN).isBlank());
            assertFalse(lesson.title(Locale.KOREAN).equals(lesson.title(Locale.ROOT)), lesson.id());
        }
    }

    @Test
    void ballsRoundAllTrainingImagesCoverNextToNothing() {
        assertEquals(-143.6, ImageCount.log10Balls(784, 4.404, 60_000), 0.1);
    }

    @Test
    void theContrastOfDistancesFallsWithDimension() {
        assertEquals(7.33, RelativeContrast.median(RandomPixelFigures.uniform(1100, 5), 100), 0.8);
        assertEquals(0.432, RelativeContrast.median(RandomPixelFigures.uniform(1100, 100), 100), 0.022);
    }

    /** The cube of 16 dimensions reads 11.3, 11.8 and 13.0 by an independent computation with 5,000 points. */
    @Test
    void theIntrinsicDimensionOfACubeIsALowerBound() {
        NeighbourGraph graph = NeighbourGraph.of(RandomPixelFigures.uniform(5000, 16), 20, () -> {});
        assertEquals(11.3, IntrinsicDimension.levinaBickel(graph, 10), 0.2);
        assertEquals(11.8, IntrinsicDimension.levinaBickel(graph, 20), 0.2);
        assertEquals(13.0, IntrinsicDimension.twoNearest(graph), 0.4);
    }

    @Test
    void anImageIsMovedAndFilledWithBlack() {
        float[] moved = Distortion.NONE.withRight(1).of(new float[] {0.1f, 0.2f, 0.3f, 0.4f}, new ImageShape(2, 2, 1));
        assertArrayEquals(new float[] {0, 0.1f, 0, 0.3f}, moved);
    }

    @Test
    @Tag("slow")
    void bundledModelsGiveTheFiguresOfTheReferenceOnMnist() throws Exception {
        FigureInputs inputs = onMnist();
        hold(inputs, "two-zero-six", 0.12, Map.of("2to0_visits_6.vae-2", 0.97));
        hold(inputs, "two-zero-six", 0.05, Map.of("2to0_visits_6.vae-4", 0.007));
        hold(inputs, "ae-and-vae", 0.01, Map.of("fisher.ae-4", 2.013, "fisher.vae-4", 1.354));
        hold(
                inputs,
                "code-as-cloud",
                0.04,
                Map.of(
                        "random_judge.ae-4 N(0,I)", 0.637,
                        "random_judge.ae-4 gauss", 0.768,
                        "random_judge.vae-4 prior", 0.820));
    }

    @Test
    @Tag("slow")
    void pixelsBytesAndPlanesGiveTheFiguresOfTheReferenceOnMnist() throws Exception {
        FigureInputs inputs = onMnist();
        Map<String, Double> midpoints = measured(inputs, "between-two-digits");
        near(midpoints, "digit_like", 0.05, Map.of("pixels", 0.116, "pca32", 0.021, "ae-2", 0.601, "vae-2", 0.45));
        near(midpoints, "digit_like", 0.05, Map.of("ae-4", 0.72, "vae-4", 0.751));
        near(midpoints, "judge_conf_gt_.9", 0.05, Map.of("pixels", 0.387, "pca32", 0.236, "vae-4", 0.78));
        near(midpoints, "nelbo_vae4_median", 1, Map.of("real", 119.8, "pixels", 245.5));
        near(midpoints, "nelbo_vae4_median", 2, Map.of("pca32", 286.2));
        near(midpoints, "nelbo_vae4_median", 1, Map.of("ae-2", 164.2, "vae-2", 189.6, "ae-4", 146.5, "vae-4", 137.2));
        near(midpoints, "other_digit", 0.03, Map.of("pixels", 0.16, "vae-2", 0.68, "ae-4", 0.39, "vae-4", 0.46));
        near(midpoints, "max_over_mean_step", 0.05, Map.of("pixels", 1.0, "ae-2", 2.14, "vae-2", 1.5));
        near(midpoints, "max_over_mean_step", 0.05, Map.of("ae-4", 1.6, "vae-4", 1.41));
        near(midpoints, "path_over_chord", 0.1, Map.of("pixels", 1.0, "ae-4", 2.82, "vae-4", 2.43));
        Map<String, Double> separation = measured(inputs, "ae-and-vae");
        near(separation, "rms_radius", 0.1, Map.of("ae-2", 19.7, "vae-2", 1.48, "ae-4", 16.1, "vae-4", 2.07));
        near(separation, "ari", 0.02, Map.of("ae-4", 0.483, "vae-4", 0.539, "pca-32", 0.381));
        near(separation, "ari", 0.026, Map.of("pixels5000", 0.395));
        Map<String, Double> linear = measured(inputs, "pca-linear");
        near(linear, "test_mse", 0.0001, Map.of("linear-32", 0.01683, "pca-32", 0.0168));
        near(linear, "largest_angle_degrees", 0.005, Map.of("linear-32", 0.13, "mixed", 0.0));
        Map<String, Double> bytes = measured(inputs, "better-than-jpeg");
        assertEquals(330, bytes.get("jpeg_header_bytes"), 1e-9);
        assertEquals(368.1, bytes.get("jpeg_min_bytes"), 0.1);
        assertEquals(268, bytes.get("png_bytes"), 13); // encoders of PNG differ
        near(bytes, "ae32_8bit", 0.1, Map.of("bytes", 32.0, "psnr", 23.99));
        near(bytes, "ae32_4bit", 0.1, Map.of("bytes", 16.0, "psnr", 22.08));
        near(bytes, "pca32_8bit", 0.05, Map.of("psnr", 18.03));
        near(bytes, "pca128_4bit", 0.05, Map.of("psnr", 23.66));
        near(bytes, "jpeg_sheet_q15", 0.3, Map.of("bytes", 79.0, "psnr", 24.22));
        near(bytes, "ae32_8bit", 0.001, Map.of("ssim", 0.956));
        near(bytes, "pca32_8bit", 0.001, Map.of("ssim", 0.678));
        near(bytes, "jpeg_sheet_q15", 0.002, Map.of("ssim", 0.84));
        assertEquals(23_074, bytes.get("break_even_images_vs_sheet"), 230);
        assertEquals(2_850, bytes.get("break_even_images_vs_single"), 57);
        near(bytes, "inverted_psnr", 0.05, Map.of("jpeg_q10", 22.9, "pca32", 2.7, "ae32", 2.1));
    }

    @Test
    @Tag("slow")
    void distancesGiveTheFiguresOfTheReferenceOnMnist() throws Exception {
        FigureInputs inputs = onMnist();
        Map<String, Double> random = measured(inputs, "random-pixels");
        assertEquals(1888.06, random.get("log10_256_pow_784"), 0.1);
        assertEquals(4.404, random.get("nn_test_median"), 0.01);
        assertEquals(14.97, random.get("nn_uniform_mean"), 0.05);
        assertEquals(-143.6, random.get("log10_ball_cover"), 0.1);
        assertEquals(-187.7, random.get("log10_share_typical_binarised"), 0.1);
        Map<String, Double> many = measured(inputs, "many-dimensions");
        near(many, "contrast_median", 0.05 * 1.374, Map.of("mnist", 1.374));
        near(many, "contrast_median", 0.05 * 0.222, Map.of("mnist_columns_shuffled", 0.222, "784", 0.135));
        near(many, "id_test", 0.2, Map.of("lb10", 10.89, "lb20", 11.23, "twonn", 13.56));
        near(many, "own_farther", 0.002, Map.of("1px", 0.3044, "(1,1)", 0.9169, "(2,2)", 1.0, "rot15", 0.63));
        near(many, "hubness", 0.01, Map.of("skew", 0.76, "most", 38.0));
        assertEquals(0.0309, many.get("nn_wrong"), 0.002);
        assertEquals(4.218, many.get("nearest_train"), 0.01);
        assertEquals(5.978, many.get("nearest_other_class"), 0.01);
    }

    private static FigureInputs onMnist() throws Exception {
        Path mnist = Path.of(System.getProperty("latentfx.mnist", "mnist"));
        Assumptions.assumeTrue(Files.isDirectory(mnist), "MNIST is not at -Dlatentfx.mnist");
        TrainTest data = new IdxFolder(mnist).load(progress -> {}, new Cancellation());
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        return new FigureSources(workbench).on(data, false, new Cancellation());
    }

    private static Map<String, Double> measured(FigureInputs inputs, String id) throws Exception {
        return MeasuredLessons.of(id).orElseThrow().measure(inputs).stream()
                .collect(Collectors.toMap(MeasuredFigure::name, MeasuredFigure::value));
    }

    private static void near(Map<String, Double> figures, String group, double tolerance, Map<String, Double> wanted) {
        wanted.forEach((member, value) ->
                assertEquals(value, figures.get(group + "." + member), tolerance, group + "." + member));
    }

    private static void hold(FigureInputs inputs, String id, double tolerance, Map<String, Double> wanted)
            throws Exception {
        Map<String, Double> measured = measured(inputs, id);
        wanted.forEach((name, value) -> assertEquals(value, measured.get(name), tolerance, name));
    }
}
