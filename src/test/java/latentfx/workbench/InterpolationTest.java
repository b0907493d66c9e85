package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.data.Dataset;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Frames are the decoded places of a straight line, and samples are named by class or index. */
final class InterpolationTest {
    private final Interpolation interpolation = new Interpolation(CornerModel.autoencoder(2), CornerModel.corners(3));

    @Test
    void framesAreTheDecodedStepsOfAStraightLine() {
        Matrix frames = interpolation.frames(1, 2, 5);
        assertEquals(5, frames.rows());
        for (int step = 0; step < 5; step++) {
            assertArrayEquals(new float[] {1 - step / 4f, step / 4f, 0.5f, 0.5f}, frames.row(step), 1e-7f);
        }
    }

    @Test
    void twoFramesAreTheTwoEnds() {
        Matrix frames = interpolation.frames(0, 3, 2);
        assertArrayEquals(new float[] {0, 0, 0.5f, 0.5f}, frames.row(0));
        assertArrayEquals(new float[] {1, 1, 0.5f, 0.5f}, frames.row(1));
    }

    @Test
    void aConditionalModelsPathBlendsStyleAndClass() {
        Dataset images = StyleModel.images(9);
        Interpolation conditional = new Interpolation(new StyleModel(), images);
        Matrix frames = conditional.frames(3, 5, 3); // from class 0 to class 2
        float middle = (images.samples().get(3, 0) + images.samples().get(5, 0)) / 2;
        assertArrayEquals(images.samples().row(3), frames.row(0), 1e-6f);
        assertEquals(middle, frames.get(1, 0), 1e-6f);
        assertEquals(0.5f, frames.get(1, 2), 1e-6f);
        assertArrayEquals(images.samples().row(5), frames.row(2), 1e-6f);
        assertEquals(1, images.labels()[conditional.sample("one")]);
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
