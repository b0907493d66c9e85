package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import latentfx.analysis.Projected;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.projection.Embedding;
import latentfx.projection.Pca;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Tsne;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.ScreenTransform;
import org.junit.jupiter.api.Test;

final class ArrangementTest {
    private final OpenModel model = FakeMaps.codes("four", Matrix.of(4, 1, 0, 1, 2, 10), 0, 0, 1, 1);

    /** Samples 0, 1 and 3 on a map; sample 2 was left out. */
    private Arrangement three(boolean pixels) {
        Embedding embedding = new Embedding(
                Matrix.of(3, 2, 0, 0, 5, 5, -8, 2), new int[] {0, 1, 3}, 4, OptionalLong.of(1), List.of());
        Projected made = new Projected(Tsne.of(2, 1), embedding, 3, Map.of(), 0.1);
        ProjectionSettings settings = new ProjectionSettings("tsne", pixels, 100, Map.of("perplexity", 2.0), 1, 0, 1);
        return Arrangement.of(settings, made, model);
    }

    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);

    private MapPicture picture() {
        MapPicture shown = map.pictureProperty().get();
        assertNotNull(shown);
        return shown;
    }

    @Test
    void samplesHaveThePositionsOfTheProjectionAndOthersHaveNone() {
        map.show(model);
        map.arrangementProperty().set(Optional.of(three(false)));
        assertArrayEquals(
                new float[] {0, 0, 5, 5, Float.NaN, Float.NaN, -8, 2},
                picture().points().toArray());
        assertFalse(map.shows(2));
        assertEquals(1, map.nearest(4.5, 5, 1));
        assertEquals(-1, map.nearest(2, 2, 0.5));
    }

    @Test
    void codesAndPositionsAreEstimatedFromTheSamplesAround() {
        map.show(model);
        map.arrangementProperty().set(Optional.of(three(false)));
        assertArrayEquals(new double[] {5, 5}, picture().position(new float[] {1}), 1e-6);
        assertArrayEquals(new float[] {10}, picture().code(-8, 2), 1e-6f);
        // Between codes 0 and 1, far from 10: weights 1, 1 and 0.5/9.5.
        double far = 0.5 / 9.5;
        assertEquals((5 - 8 * far) / (2 + far), picture().position(new float[] {0.5f})[0], 1e-5);
    }

    @Test
    void positionsOfCodesGoWithTheirModelAndPositionsOfPixelsStay() {
        OpenModel other = FakeMaps.codes("other", Matrix.of(4, 2, 1, 2, 3, 4, 5, 6, 7, 8), 0, 0, 1, 1);
        map.show(model);
        map.arrangementProperty().set(Optional.of(three(false)));
        map.show(other);
        assertTrue(picture().arrangement().isEmpty());
        map.arrangementProperty().set(Optional.of(three(true)));
        assertArrayEquals(new float[] {3, 4}, picture().code(5, 5), 1e-6f);
        map.show(model);
        assertArrayEquals(new float[] {1}, picture().code(5, 5), 1e-6f);
    }

    @Test
    void positionsOfAnotherNumberOfSamplesAreRefused() {
        OpenModel two = FakeMaps.codes("two", Matrix.of(2, 1, 0, 1), 0, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> Arrangement.of(three(true).settings(), three(true).made(), two));
    }

    @Test
    void noComponentsAreSoughtForAnArrangedMap() {
        AtomicInteger sought = new AtomicInteger();
        List<MapPicture> shown = new ArrayList<>();
        Projector counting = new Projector((codes, count) -> {
            sought.incrementAndGet();
            return Pca.fit(codes, count);
        });
        List<Throwable> failed = new ArrayList<>();
        Layouts layouts = new Layouts(
                counting, Runnable::run, Runnable::run, (picture, cloud) -> shown.add(picture), failed::add);
        layouts.ask(model, AxisChoice.FIRST_TWO, Optional.empty(), Optional.of(three(false)));
        assertTrue(shown.get(0).arrangement().isPresent());
        assertEquals(0, sought.get());
        layouts.ask(model, AxisChoice.FIRST_TWO, Optional.empty(), Optional.empty());
        assertTrue(shown.get(1).axes().isPresent());
        assertEquals(1, sought.get());
    }

    @Test
    void samplesSetOutFromThePixelsTheyLayOnAndArriveAtTheirPositions() {
        map.camera().resize(400, 300);
        map.show(model);
        Cloud before = map.cloud();
        assertNotNull(before);
        ScreenTransform seenBefore = map.camera().transform();
        double pixelX = seenBefore.x(before.x(1));
        double pixelY = seenBefore.y(before.y(1));
        map.arrangementProperty().set(Optional.of(three(false)));
        assertTrue(map.glide().underWay());
        Cloud start = map.glide().at(0);
        Cloud end = map.glide().at(1);
        assertNotNull(start);
        assertNotNull(end);
        ScreenTransform seen = map.camera().transform();
        assertEquals(pixelX, seen.x(start.x(1)), 1e-3);
        assertEquals(pixelY, seen.y(start.y(1)), 1e-3);
        assertEquals(5, end.x(1), 1e-5);
        Cloud middle = map.glide().at(0.5);
        assertNotNull(middle);
        assertEquals((start.x(3) + end.x(3)) / 2, middle.x(3), 1e-4);
        map.glide().end();
        assertNull(map.glide().at(0.5));
    }

    @Test
    void nothingGlidesWhenOtherSamplesCome() {
        map.show(model);
        map.show(FakeMaps.clusters("many", 50, 3, 2));
        assertFalse(map.glide().underWay());
    }
}
