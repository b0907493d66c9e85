package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import latentfx.analysis.PathKind;
import latentfx.analysis.Projected;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;
import latentfx.projection.Tsne;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.map.ProjectionChoice;
import latentfx.ui.map.ProjectionSettings;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.StopKind;
import org.junit.jupiter.api.Test;

/** How paths are laid over maps with and without axes. */
final class PathLinesTest extends CompareFixture {
    private PathOverlay shown(Side side) {
        PathOverlay overlay = compare.map(side).overlayProperty().get();
        assertNotNull(overlay);
        return overlay;
    }

    private MapPicture map(Side side) {
        MapPicture picture = compare.map(side).pictureProperty().get();
        assertNotNull(picture);
        return picture;
    }

    /** Samples on a spiral, in their order: neighbours among the codes lie anywhere on it. */
    private void arrangeLeft() {
        int count = left.sheet().size();
        float[] places = new float[2 * count];
        for (int i = 0; i < count; i++) {
            places[2 * i] = (float) (i * Math.cos(i / 10.0));
            places[2 * i + 1] = (float) (i * Math.sin(i / 10.0));
        }
        int[] all = new int[count];
        java.util.Arrays.setAll(all, i -> i);
        Projected made = new Projected(
                Tsne.of(5, 1),
                new Embedding(Matrix.wrap(count, 2, places), all, count, OptionalLong.of(1), List.of()),
                count,
                Map.of(),
                0.1);
        ProjectionSettings settings = new ProjectionSettings(ProjectionChoice.TSNE, false, count, 10, 5, 1, 0, 1);
        compare.map(Side.LEFT).arrangementProperty().set(Optional.of(Arrangement.of(settings, made, left)));
    }

    @Test
    void geodesicsAreDrawnOnTheMapWhileTheComparisonIsOpen() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 150);
        assertTrue(shown(Side.LEFT).otherPaths().isEmpty());
        compare.comparison().openProperty().set(true);
        compare.comparison().shownProperty(PathKind.SPHERICAL).set(true);
        assertEquals(
                List.of("geodesic"),
                shown(Side.LEFT).otherPaths().stream()
                        .map(PathOverlay.OtherPath::style)
                        .toList());
        assertEquals(
                List.of("spherical", "geodesic"),
                shown(Side.RIGHT).otherPaths().stream()
                        .map(PathOverlay.OtherPath::style)
                        .toList());
        Matrix curve = shown(Side.LEFT).otherPaths().get(0).line();
        assertEquals(shown(Side.LEFT).first().x(), curve.get(0, 0), 1e-4);
        assertEquals(shown(Side.LEFT).last().y(), curve.get(curve.rows() - 1, 1), 1e-4);
        compare.comparison().openProperty().set(false);
        assertTrue(shown(Side.LEFT).otherPaths().isEmpty());
    }

    @Test
    void onAnArrangedMapTheLineRunsFromSampleToSampleAndIsBent() {
        arrangeLeft();
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 150);
        PathOverlay overlay = shown(Side.LEFT);
        assertEquals(map(Side.LEFT).points().get(3, 0), overlay.first().x(), 1e-4);
        assertEquals(map(Side.LEFT).points().get(150, 1), overlay.last().y(), 1e-4);
        Matrix line = overlay.line().orElseThrow();
        double middle = (overlay.first().x() + overlay.last().x()) / 2;
        assertTrue(Math.abs(line.get(line.rows() / 2, 0) - middle) > 1, "bent by " + middle);
        compare.path().dragTo(1);
        assertEquals(overlay.last().x(), shown(Side.LEFT).handleX(), 1e-4);
        assertFalse(shown(Side.RIGHT).line().isPresent());
    }

    @Test
    void aFreePlaceOnAnArrangedMapIsABlendAndSaysSo() {
        arrangeLeft();
        compare.map(Side.LEFT).gesturesProperty().get().pickFree(20, 0);
        Stop.Free end =
                (Stop.Free) compare.selectionProperty().get().stops().first().orElseThrow();
        assertEquals(Stop.Origin.BLENDED, end.origin());
        LaneStop resolved =
                compare.path().inputProperty().get().left().orElseThrow().from().orElseThrow();
        assertEquals(StopKind.BLENDED, resolved.kind());
        assertEquals(left.latent(), resolved.code().length);
    }

    @Test
    void anArrangedMapCanBeAlignedWithTheOther() {
        arrangeLeft();
        compare.tools().align(true);
        assertTrue(map(Side.RIGHT).turned());
        assertEquals(200, map(Side.RIGHT).points().rows());
    }
}
