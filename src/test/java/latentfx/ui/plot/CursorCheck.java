package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import latentfx.math.Matrix;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;

/**
 * Applies every kind of filter to a map in random order, and asks at the position of every sample for what lies under
 * the cursor: it must be that sample, and its image the one that it had before any filter.
 */
public final class CursorCheck {
    private static final int ROUNDS = 60;

    private final MapViewModel map;
    private final UndoStack undo;
    private final Random random;

    private CursorCheck(MapViewModel map, UndoStack undo, long seed) {
        this.map = map;
        this.undo = undo;
        this.random = new Random(seed);
        map.camera().resize(400, 300);
    }

    /**
     * Checks {@code map}, whose filters are steps of {@code undo}.
     *
     * @param image the image that the window shows of the sample that the map says lies under the cursor
     */
    public static void run(MapViewModel map, UndoStack undo, IntFunction<float[]> image, long seed) {
        CursorCheck check = new CursorCheck(map, undo, seed);
        float[][] before = new float[check.points().rows()][];
        for (int i = 0; i < before.length; i++) {
            before[i] = image.apply(i);
        }
        int seen = 0;
        int hidden = 0;
        for (int round = 0; round < ROUNDS; round++) {
            check.filter();
            for (int i = 0; i < before.length; i++) {
                if (map.shows(i)) {
                    check.check(i, before, image);
                    seen++;
                } else {
                    hidden++;
                }
            }
        }
        assertTrue(seen > 5 * before.length && hidden > 5 * before.length, seen + " seen, " + hidden + " hidden");
    }

    private void check(int sample, float[][] before, IntFunction<float[]> image) {
        Matrix points = points();
        int found = map.nearest(points.get(sample, 0), points.get(sample, 1), 0);
        assertTrue(found >= 0 && map.shows(found), "nothing, or what is hidden, lies under the cursor at #" + sample);
        assertEquals(points.get(sample, 0), points.get(found, 0));
        assertEquals(points.get(sample, 1), points.get(found, 1));
        assertArrayEquals(before[found], image.apply(found), "the image of #" + found);
    }

    private Matrix points() {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            throw new AssertionError("the map is empty");
        }
        return picture.points();
    }

    private void filter() {
        Selection selection = map.selectionProperty().get();
        switch (random.nextInt(9)) {
            case 0 -> {
                int[] some =
                        random.ints(points().rows() / 3, 0, points().rows()).toArray();
                selection.select(space(), SampleSet.of(some), Selection.Mode.REPLACE);
            }
            case 1 -> lasso(selection);
            case 2 -> selection.isolate();
            case 3 -> selection.hide();
            case 4 -> selection.showAll();
            case 5 -> undo.undo();
            case 6 -> undo.redo();
            case 7 -> map.isolate(random.nextInt(4) - 1);
            default -> {
                int label = random.nextInt(3);
                Set<Integer> hidden = new HashSet<>(map.hidden());
                if (!hidden.remove(label)) {
                    hidden.add(label);
                }
                map.hide(hidden);
            }
        }
    }

    private SampleSpace space() {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            throw new AssertionError("the map is empty");
        }
        return SampleSpace.of(picture.open().sheet());
    }

    private void lasso(Selection selection) {
        Cloud cloud = map.cloud();
        if (cloud == null) {
            throw new AssertionError("the map is empty");
        }
        Lasso lasso = new Lasso();
        lasso.begin(random.nextInt(200), random.nextInt(150));
        lasso.extend(200 + random.nextInt(200), random.nextInt(150));
        lasso.extend(200 + random.nextInt(200), 150 + random.nextInt(150));
        lasso.extend(random.nextInt(200), 150 + random.nextInt(150));
        SampleSet around = LassoedSamples.of(lasso, cloud, map.camera().transform(), map::shows);
        selection.select(space(), around, Selection.Mode.ADD);
    }
}
