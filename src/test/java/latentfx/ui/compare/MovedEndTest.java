package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.projection.Basis;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.StopKind;
import org.junit.jupiter.api.Test;

class MovedEndTest extends CompareFixture {
    @Test
    void anEndLetGoOnASampleSnapsToIt() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.map(Side.LEFT).gesturesProperty().get().moveEnd(false, 0.1, 0.2, 42, true);

        assertEquals(42, to(Side.LEFT).sample().getAsInt());
        assertArrayEquals(right.sheet().codes().row(42), to(Side.RIGHT).code());
    }

    @Test
    void aFreePlaceIsTakenBackThroughTheProjectionAndTheOtherSideFollowsItsNeighbours() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.map(Side.LEFT).gesturesProperty().get().moveEnd(false, 0.1, 0.2, -1, true);

        assertEquals(StopKind.INVERSE_PCA, to(Side.LEFT).kind());
        assertArrayEquals(
                picture(Side.LEFT).axes().orElseThrow().projection().unproject(0.1, 0.2, 0, 1),
                to(Side.LEFT).code());
        assertEquals(0.1, overlay(Side.LEFT).last().x(), 1e-5);
        assertEquals(0.2, overlay(Side.LEFT).last().y(), 1e-5);
        assertTrue(overlay(Side.LEFT).last().free());
        assertEquals(StopKind.FOLLOWING, to(Side.RIGHT).kind());
        assertArrayEquals(followed(to(Side.LEFT).code()), to(Side.RIGHT).code(), 1e-5f);
        assertEquals(StopKind.SAMPLE, from(Side.RIGHT).kind());
    }

    @Test
    void aFreePlaceOnRawAxesIsItsOwnCode() {
        compare.map(Side.LEFT).axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        compare.click(Side.LEFT, new Stop.Free(Side.LEFT, Stop.Origin.RAW_AXES, new float[] {1, 2, 3, 4}));

        assertEquals(StopKind.RAW_AXES, from(Side.LEFT).kind());
        assertArrayEquals(new float[] {1, 2, 3, 4}, from(Side.LEFT).code());
    }

    @Test
    void aDragIsOneStepToUndo() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        for (int i = 0; i < 50; i++) {
            compare.map(Side.LEFT).gesturesProperty().get().moveEnd(true, i, i, -1, i == 49);
        }
        compare.map(Side.LEFT).gesturesProperty().get().moveEnd(true, 0, 0, 5, true);

        undo.undo();
        assertEquals(StopKind.INVERSE_PCA, from(Side.LEFT).kind());
        undo.undo();
        assertEquals(3, from(Side.LEFT).sample().getAsInt());
        assertEquals(8, to(Side.LEFT).sample().getAsInt());
        undo.redo();
        assertEquals(49, overlay(Side.LEFT).first().x(), 1e-3);
    }

    @Test
    void aStopIsAddedOnTheLineMovedToASampleAndTakenAwayAgain() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.path().dragTo(0.25);
        compare.map(Side.LEFT).gesturesProperty().get().insertStop();
        LaneStop stop = compare.path()
                .inputProperty()
                .get()
                .left()
                .orElseThrow()
                .between()
                .get(0);
        for (int d = 0; d < 4; d++) {
            float line = 0.75f * left.sheet().codes().get(3, d)
                    + 0.25f * left.sheet().codes().get(8, d);
            assertEquals(line, stop.code()[d], 1e-5f);
        }
        assertEquals(1, overlay(Side.LEFT).between().size());
        assertEquals(overlay(Side.LEFT).between().get(0).x(), overlayAt(0.5).handleX(), 1e-9);

        compare.map(Side.LEFT).gesturesProperty().get().moveStop(0, 0, 0, 21, true);
        assertArrayEquals(
                right.sheet().codes().row(21),
                compare.path()
                        .inputProperty()
                        .get()
                        .right()
                        .orElseThrow()
                        .between()
                        .get(0)
                        .code());
        undo.undo();
        assertTrue(overlay(Side.LEFT).between().get(0).free());
        compare.map(Side.LEFT).gesturesProperty().get().removeStop(0);
        assertTrue(overlay(Side.RIGHT).between().isEmpty());
        assertEquals(8, to(Side.LEFT).sample().getAsInt());
    }

    private PathOverlay overlayAt(double t) {
        compare.path().dragTo(t);
        return overlay(Side.LEFT);
    }

    /** Inverse-distance weighted mean of the right codes of the eight left neighbours of {@code place}. */
    private float[] followed(float[] place) {
        Matrix here = left.sheet().codes();
        Integer[] order = new Integer[here.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> distance(here.row(i), place)));
        float[] mean = new float[3];
        double weights = 0;
        for (int n = 0; n < 8; n++) {
            weights += 1 / distance(here.row(order[n]), place);
        }
        for (int n = 0; n < 8; n++) {
            for (int d = 0; d < 3; d++) {
                mean[d] += (float)
                        (right.sheet().codes().get(order[n], d) / distance(here.row(order[n]), place) / weights);
            }
        }
        return mean;
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return Math.sqrt(sum);
    }
}
