package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentfx.data.Dataset;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import org.junit.jupiter.api.Test;

/** Frames are the decoded places of a straight line, and samples are named by class or index. */
final class InterpolationTest {
    private final Interpolation interpolation = new Interpolation(FakeModels.cornerAutoencoder(2), FakeData.corners(3));

    @Test
    void framesAreTheDecodedStepsOfAStraightLine() {
        Matrix frames =
                interpolation.sampledPath(PathKind.LINEAR, List.of(1, 2), 5).frames();
        assertEquals(5, frames.rows());
        for (int step = 0; step < 5; step++) {
            assertArrayEquals(new float[] {1 - step / 4f, step / 4f, 0.5f, 0.5f}, frames.row(step), 1e-7f);
        }
    }

    @Test
    void twoFramesAreTheTwoEnds() {
        Matrix frames =
                interpolation.sampledPath(PathKind.LINEAR, List.of(0, 3), 2).frames();
        assertArrayEquals(new float[] {0, 0, 0.5f, 0.5f}, frames.row(0));
        assertArrayEquals(new float[] {1, 1, 0.5f, 0.5f}, frames.row(1));
    }

    @Test
    void aConditionalModelsPathBlendsStyleAndClass() {
        Dataset images = FakeData.styles(9);
        Interpolation conditional = new Interpolation(FakeModels.style(), images);
        Matrix frames =
                conditional.sampledPath(PathKind.LINEAR, List.of(3, 5), 3).frames(); // from class 0 to class 2
        float middle = (images.samples().get(3, 0) + images.samples().get(5, 0)) / 2;
        assertArrayEquals(images.samples().row(3), frames.row(0), 1e-6f);
        assertEquals(middle, frames.get(1, 0), 1e-6f);
        assertEquals(0.5f, frames.get(1, 2), 1e-6f);
        assertArrayEquals(images.samples().row(5), frames.row(2), 1e-6f);
        assertEquals(1, images.labels()[conditional.sample("one")]);
    }

    @Test
    void aWalkThroughSeveralStopsGivesEachLegAnEqualShare() {
        SampledPath walk = interpolation.sampledPath(PathKind.LINEAR, List.of(0, 1, 3), 5);
        assertArrayEquals(new float[] {0.5f, 0, 0.5f, 0.5f}, walk.frames().row(1));
        assertArrayEquals(new float[] {1, 0, 0.5f, 0.5f}, walk.frames().row(2));
        assertArrayEquals(new float[] {1, 0.5f, 0.5f, 0.5f}, walk.frames().row(3));
        assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, walk.steps(), 1e-7);
        assertEquals(2, walk.length(), 1e-7);
        assertEquals(1, walk.ratio(), 1e-7);
        assertEquals(1, walk.jumpiness(), 1e-7);
    }

    @Test
    void aPixelBlendMixesTheOriginalsAndIsPlacedWhereItIsEncodedTo() {
        SampledPath walk = interpolation.sampledPath(PathKind.PIXEL, List.of(1, 2), 3);
        assertArrayEquals(new float[] {0.5f, 0.5f, 0, 0}, walk.frames().row(1));
        assertArrayEquals(
                new float[] {0.5f, 0.5f}, walk.placement().orElseThrow().codes().row(1));
        assertEquals(Math.sqrt(2), walk.length(), 1e-6);
    }

    @Test
    void classesAndDistancesComeFromTheTenNearestCodes() {
        Interpolation many = new Interpolation(FakeModels.cornerAutoencoder(2), FakeData.corners(12));
        PathPlacement placement =
                many.sampledPath(PathKind.LINEAR, List.of(0, 1), 5).placement().orElseThrow();
        assertArrayEquals(new float[] {1, 0, 0, 0}, placement.classes().row(0));
        assertArrayEquals(new float[] {1, 0, 0, 0}, placement.classes().row(1));
        assertArrayEquals(new float[] {0, 1, 0, 0}, placement.classes().row(4));
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.25, 0}, placement.distances(), 1e-6);
        assertArrayEquals(new double[] {0, 100, 100, 100, 0}, placement.percentiles());
    }

    @Test
    void onlyAModelWithAPriorHasSphericalPaths() {
        assertTrue(new PathComparison(FakeModels.cornerVae(), Matrix.of(2, 2, 0, 0, 1, 1), new int[2], 1)
                .offers(PathKind.SPHERICAL));
        assertEquals(
                "a spherical path needs a prior, which a model of kind ae does not have",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> interpolation.sampledPath(PathKind.SPHERICAL, List.of(1, 2), 3))
                        .getMessage());
    }

    @Test
    void whereTheDecoderIsFlatAGeodesicHardlyDiffersFromTheStraightLine() {
        SampledPath walk = interpolation.sampledPath(PathKind.GEODESIC, List.of(0, 3), 9);
        assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, walk.frames().row(4), 0.02f);
        assertTrue(walk.hardlyDiffers(), "ratio " + walk.ratio());
    }

    @Test
    void samplesAreNamedByIndexOrByClass() {
        assertEquals(7, interpolation.sample("#7"));
        assertEquals(2, interpolation.sample("up"));
    }

    @Test
    void aSampleThatIsNotThereIsRefusedWithWhatThereIs() {
        assertRefused("down", "knows no class \"down\"; the classes are none, right, up, both.");
        assertRefused("#12", "#12 is outside the samples, which go from #0 to #11.");
        assertRefused("#-1", "#-1 is outside the samples, which go from #0 to #11.");
        assertRefused("#one", "#one is no index; give # and a number.");
    }

    private void assertRefused(String wanted, String sentence) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> interpolation.sample(wanted))
                        .getMessage());
    }
}
