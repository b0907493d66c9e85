package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import latentfx.analysis.CodePlane;
import latentfx.analysis.MagnificationField;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.Traversal;
import latentfx.analysis.Traversals;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.projection.RawAxes;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Analyses of the latent spaces of the bundled models: decoded grids, magnification, traversals, samples. */
final class BundledModelAnalysisTest {
    private static final Workbench WORKBENCH = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private static OpenModel bundled(String name) throws IOException {
        return WORKBENCH.openBundled(name);
    }

    private static double difference(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum / one.length);
    }

    @Test
    void theGridOfATwoDimensionalSpaceHoldsTheDecodedImageOfEachPosition() throws IOException {
        OpenModel open = bundled("mnist-ae-2");
        CodePlane plane = new CodePlane(open, RawAxes.of(open.styles()), 0, 1, 0);
        Matrix images = plane.decode(new double[] {-1, 0, 2}, new double[] {3, 4});
        assertEquals(6, images.rows());
        float[] alone = new float[784];
        open.model().pointDecoder().decode(new float[] {2, 3}, alone);
        assertTrue(difference(alone, images.row(2)) < 1e-4);
        open.model().pointDecoder().decode(new float[] {-1, 4}, alone);
        assertTrue(difference(alone, images.row(3)) < 1e-4);
    }

    @Test
    void theGridOfAWiderSpaceLiesInThePlaneOfTheComponentsShown() throws IOException {
        OpenModel open = bundled("mnist-vae-4");
        LinearProjection pca = Pca.fit(open.styles(), 4);
        CodePlane plane = new CodePlane(open, pca, 2, 1, 0);
        Matrix codes = plane.codes(new double[] {1.5}, new double[] {-0.5});
        Matrix back = pca.project(codes);
        assertArrayEquals(new float[] {0, -0.5f, 1.5f, 0}, back.row(0), 1e-5f);
    }

    @Test
    void magnificationOfTheMapIsTheAreaThatAParallelogramOfSmallStepsSpans() throws IOException {
        OpenModel open = bundled("mnist-vae-2");
        CodePlane plane = new CodePlane(open, RawAxes.of(open.styles()), 0, 1, 0);
        double[] found = MagnificationField.of(plane, new double[] {-0.6, 0.4}, new double[] {0.3}, new Cancellation());
        assertEquals(1, area(open, -0.6f, 0.3f) / found[0], 0.02);
        assertEquals(1, area(open, 0.4f, 0.3f) / found[1], 0.02);
    }

    /** |a||b| sin of the angle between them, from smaller steps through the other decoder. */
    private static double area(OpenModel open, float x, float y) {
        float step = 0.005f;
        float[] right = decoded(open, x + step, y);
        float[] left = decoded(open, x - step, y);
        float[] up = decoded(open, x, y + step);
        float[] down = decoded(open, x, y - step);
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int p = 0; p < right.length; p++) {
            double a = (right[p] - left[p]) / (2 * step);
            double b = (up[p] - down[p]) / (2 * step);
            aa += a * a;
            bb += b * b;
            ab += a * b;
        }
        double cosine = ab / Math.sqrt(aa * bb);
        return Math.sqrt(aa * bb) * Math.sqrt(1 - cosine * cosine);
    }

    private static float[] decoded(OpenModel open, float... code) {
        float[] image = new float[784];
        open.model().pointDecoder().decode(code, image);
        return image;
    }

    @Test
    void traversalsAreSortedByHowMuchTheyChangeAndUnusedUnitsComeLast() throws IOException {
        OpenModel open = bundled("mnist-beta-vae-8");
        List<Traversal> found = Traversals.of(open, false, OptionalInt.empty(), new double[0], new Cancellation());
        assertEquals(8, found.size());
        for (int i = 1; i < 8; i++) {
            assertTrue(found.get(i - 1).change() >= found.get(i).change());
        }
        double[] variance = Columns.variance(open.styles());
        for (Traversal each : found) {
            assertEquals(variance[each.axis()] > 0.01, each.active());
        }
        assertTrue(found.get(0).active());
    }

    @Test
    void aTraversalFromASampleGoesThroughItsReconstructionAndFromQuantileToQuantile() throws IOException {
        OpenModel open = bundled("mnist-vae-4");
        List<Traversal> found = Traversals.of(open, true, OptionalInt.of(17), new double[0], new Cancellation());
        float[] own = open.sheet().codes().row(17);
        for (Traversal each : found) {
            assertArrayEquals(own, each.axisTraversal().at(each.axisTraversal().coordinate()), 1e-5f);
            assertTrue(each.axisTraversal().low() < 0 && each.axisTraversal().high() > 0);
        }
        Matrix positions = Pca.fit(open.styles(), 4).project(open.styles());
        Traversal first =
                found.stream().filter(it -> it.axis() == 0).findFirst().orElseThrow();
        long below = 0;
        for (int row = 0; row < positions.rows(); row++) {
            if (positions.get(row, 0) < first.axisTraversal().low()) {
                below++;
            }
        }
        assertTrue(Math.abs(below - 100) <= 1, "below the range lie " + below);
    }

    @Test
    void drawsOfAVariationalModelComeFromItsPriorAndOfOthersFromTheirCodes() throws IOException {
        OpenModel vae = bundled("mnist-vae-4");
        Matrix drawn = new SampleDraws(vae).images(64, 1);
        assertEquals(64, drawn.rows());
        assertEquals(drawn, new SampleDraws(vae).images(64, 1));
        assertEquals(
                0, difference(ink(drawn), ink(vae.model().decode(vae.sheet().codes()))), 0.03);
        OpenModel plain = bundled("mnist-ae-4");
        assertEquals(
                0,
                difference(
                        ink(new SampleDraws(plain).images(64, 1)),
                        ink(plain.model().decode(plain.sheet().codes()))),
                0.03);
        assertEquals(0.5, ink(SampleDraws.uniformPixels(vae.image(), 64, 1))[0], 0.01);
    }

    /** Mean brightness of all images. */
    private static float[] ink(Matrix images) {
        double sum = 0;
        for (double mean : Columns.mean(images)) {
            sum += mean;
        }
        return new float[] {(float) (sum / images.columns())};
    }
}
