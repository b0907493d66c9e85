package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.CursorCheck;
import latentfx.ui.training.FakeWorkbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The image under the cursor stays that sample's under every filter, on both maps, which share what is selected. */
final class CursorUnderFiltersTest {
    private static final int SAMPLES = 240;

    private final UndoStack undo = new UndoStack(100);
    private final SampleImages images = new SampleImages();
    private final CompareViewModel compare =
            new CompareViewModel(Runnable::run, Runnable::run, Runnable::run, images, undo);
    private final NewestHoverPictures pictures = new NewestHoverPictures(Runnable::run, Runnable::run, images);

    @BeforeEach
    void openTwoModels() {
        new ExplorerModels(
                compare,
                new SampleImages(),
                new FakeWorkbench()::project,
                undo,
                Runnable::run,
                Runnable::run,
                Runnable::run);
        compare.modelProperty(Side.LEFT).set(FakeModels.blobs("left", false, 4, SAMPLES, FakeModels.ORIGIN));
        compare.modelProperty(Side.RIGHT).set(FakeModels.blobs("right", true, 3, SAMPLES, FakeModels.ORIGIN));
    }

    private IntFunction<float[]> images(Side side) {
        return index -> {
            OpenModel open = compare.modelProperty(side).get();
            float[][] got = new float[1][];
            if (open != null) {
                pictures.request(open, index, image -> got[0] = image.pixels());
            }
            return got[0];
        };
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void theImageUnderTheCursorStaysThatSamplesUnderEveryFilter(Side side) {
        CursorCheck.run(compare.map(side), undo, images(side), 5);
        assertEquals(
                compare.map(side).selectionProperty().get(),
                compare.map(side.other()).selectionProperty().get(),
                "both maps share what is selected");
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void theCheckFindsImagesThatAreCountedThroughTheVisibleSamplesOnly(Side side) {
        MapViewModel map = compare.map(side);
        IntFunction<float[]> right = images(side);
        IntFunction<float[]> wrong = index ->
                right.apply((int) IntStream.range(0, index).filter(map::shows).count());
        assertThrows(AssertionError.class, () -> CursorCheck.run(map, undo, wrong, 5));
    }

    @Test
    void everySampleHasAnImageOfItsOwn() {
        IntFunction<float[]> image = images(Side.LEFT);
        long distinct = IntStream.range(0, SAMPLES)
                .mapToObj(index -> Arrays.hashCode(image.apply(index)))
                .distinct()
                .count();
        assertEquals(SAMPLES, distinct);
    }
}
