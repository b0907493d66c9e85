package latentfx.ui.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.HeldExecutor;
import org.junit.jupiter.api.Test;

class PathViewModelTest {
    private static final Matrix CODES = Matrix.of(3, 2, 0, 1, 1, 0, 0.5f, 0.5f);
    private final OpenModel left = FakeModels.linear("left", 1, FakeModels.ORIGIN, CODES);
    private final OpenModel right = FakeModels.linear("right", 0.5f, FakeModels.ORIGIN, CODES);
    private final SampleImages images = new SampleImages();
    private final PathViewModel path = new PathViewModel(Runnable::run, Runnable::run, images);

    @Test
    void theDecodersGetTheExactCodesOfTheStraightLine() {
        path.inputProperty().set(both());
        path.dragTo(0.25);

        PathPictures pictures = path.frameProperty().get().pictures();
        assertArrayEquals(
                new float[] {0.25f, 0.75f}, pictures.left().orElseThrow().code());
        assertArrayEquals(
                new float[] {0.25f, 0.75f}, pictures.right().orElseThrow().code());
        assertArrayEquals(new float[] {0.25f, 0.75f, 0.25f, 0.75f}, pixels(Lane.LEFT));
        assertArrayEquals(new float[] {0.125f, 0.375f, 0.125f, 0.375f}, pixels(Lane.RIGHT));
    }

    @Test
    void halfWayTheBlendIsTheMeanOfTheTwoOriginals() {
        images.know(originals(FakeModels.ORIGIN));
        path.inputProperty().set(both());
        path.dragTo(0.5);

        BlendPicture blend = path.frameProperty().get().pictures().blend().orElseThrow();
        assertEquals(BlendKind.ORIGINALS, blend.kind());
        assertArrayEquals(new float[] {0.5f, 0.25f, 0.25f, 0.5f}, blend.pixels());
    }

    @Test
    void withoutTheDataTheBlendMixesTheReconstructionsOfTheLeftModelAndNamesIt() {
        path.inputProperty().set(both());
        path.dragTo(0.5);

        BlendPicture blend = path.frameProperty().get().pictures().blend().orElseThrow();
        assertEquals(BlendKind.RECONSTRUCTIONS, blend.kind());
        assertEquals("left", blend.model());
        assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, blend.pixels());
    }

    @Test
    void aFreeEndMakesTheBlendMixDecodedPictures() {
        images.know(originals(FakeModels.ORIGIN));
        float[] code = {0.2f, 0.4f};
        LaneStop free =
                new LaneStop(new Stop.Free(Side.LEFT, Stop.Origin.INVERSE_PCA, code), StopKind.INVERSE_PCA, code);
        PathLane lane = PathLane.of(left, end(0), free);
        path.inputProperty().set(new PathInput(Optional.of(lane), Optional.empty(), false));
        path.dragTo(1);

        BlendPicture blend = path.frameProperty().get().pictures().blend().orElseThrow();
        assertEquals(BlendKind.DECODED, blend.kind());
        assertArrayEquals(new float[] {0.2f, 0.4f, 0.2f, 0.4f}, blend.pixels());
    }

    @Test
    void originalsThatArriveLaterReplaceTheReconstructionsOnRefresh() {
        path.inputProperty().set(both());
        images.know(originals(FakeModels.ORIGIN));
        path.refresh();

        assertEquals(
                BlendKind.ORIGINALS,
                path.frameProperty().get().pictures().blend().orElseThrow().kind());
        assertEquals(
                BlendKind.ORIGINALS,
                path.stripsProperty()
                        .get()
                        .columns()
                        .get(10)
                        .blend()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void theStripsHaveElevenPicturesATenthApart() {
        path.inputProperty().set(both());

        List<PathPictures> columns = path.stripsProperty().get().columns();
        assertEquals(11, columns.size());
        for (int i = 0; i < 11; i++) {
            assertEquals(i / 10.0, columns.get(i).t(), 1e-12);
            assertEquals(i / 10.0, columns.get(i).left().orElseThrow().pixels()[0], 1e-6);
            assertEquals(i / 20.0, columns.get(i).right().orElseThrow().pixels()[0], 1e-6);
            assertEquals(i / 10.0, columns.get(i).blend().orElseThrow().pixels()[0], 1e-6);
        }
    }

    @Test
    void whileTheDecoderIsBusyOnlyTheNewestPositionIsKept() {
        HeldExecutor decoding = new HeldExecutor();
        AtomicInteger decodes = new AtomicInteger();
        PathViewModel slow = new PathViewModel(decoding, Runnable::run, images);
        slow.inputProperty()
                .set(new PathInput(Optional.of(lane(FakeModels.counting(left, decodes))), Optional.empty(), false));
        decoding.runAll();
        List<PathFrame> frames = new ArrayList<>();
        slow.frameProperty().addListener((property, before, now) -> frames.add(now));
        decodes.set(0);

        IntStream.rangeClosed(1, 99).forEach(i -> slow.dragTo(i / 100.0));
        assertEquals(1, decoding.waiting());
        decoding.runAll();

        assertEquals(1, decodes.get());
        assertEquals(1, frames.size());
        assertEquals(0.99, frames.get(0).pictures().t());
    }

    @Test
    void thePicturesAtTheEndsComeWithEveryFrameAndAreDecodedOnce() {
        AtomicInteger decodes = new AtomicInteger();
        PathViewModel path = new PathViewModel(Runnable::run, Runnable::run, images);
        path.inputProperty()
                .set(new PathInput(Optional.of(lane(FakeModels.counting(left, decodes))), Optional.empty(), false));
        decodes.set(0);
        path.dragTo(0.25);
        path.dragTo(1);
        path.dragTo(0);
        assertEquals(1, decodes.get(), "the ends are known");
        EndPictures ends = path.frameProperty().get().leftEnds();
        assertEquals(0, ends.first().orElseThrow()[0], 1e-6);
        assertEquals(1, ends.last().orElseThrow()[0], 1e-6);
        assertEquals(EndPictures.NONE, path.frameProperty().get().rightEnds());
    }

    @Test
    void aLiveFrameWaitsForNoMoreThanOneColumnOfTheStrips() {
        HeldExecutor decoding = new HeldExecutor();
        PathViewModel slow = new PathViewModel(decoding, Runnable::run, images);
        slow.inputProperty().set(both());
        decoding.runNext();
        assertEquals(0.5, slow.frameProperty().get().pictures().t());
        decoding.runNext();
        assertEquals(1, slow.stripsProperty().get().columns().size());

        slow.dragTo(0.9);
        decoding.runNext();
        decoding.runNext();

        assertEquals(0.9, slow.frameProperty().get().pictures().t());
        assertEquals(2, slow.stripsProperty().get().columns().size());
    }

    @Test
    void aNewPathStopsTheStripsOfTheOldOne() {
        HeldExecutor decoding = new HeldExecutor();
        AtomicInteger old = new AtomicInteger();
        PathViewModel slow = new PathViewModel(decoding, Runnable::run, images);
        slow.inputProperty()
                .set(new PathInput(Optional.of(lane(FakeModels.counting(left, old))), Optional.empty(), false));
        decoding.runNext();
        decoding.runNext();
        int before = old.get();

        slow.inputProperty().set(new PathInput(Optional.of(lane(right)), Optional.empty(), false));
        decoding.runAll();

        assertEquals(before, old.get());
        assertEquals(11, slow.stripsProperty().get().columns().size());
        assertEquals(
                0.5f,
                slow.stripsProperty()
                        .get()
                        .columns()
                        .get(10)
                        .left()
                        .orElseThrow()
                        .pixels()[0]);
    }

    @Test
    void afterTheFirstClickItsPictureIsShownButNoStrip() {
        PathLane lane = PathLane.of(left, end(1));
        path.inputProperty().set(new PathInput(Optional.of(lane), Optional.empty(), false));

        assertEquals(PathStep.FIRST_CHOSEN, path.inputProperty().get().step());
        assertArrayEquals(new float[] {1, 0, 1, 0}, pixels(Lane.LEFT));
        assertTrue(path.stripsProperty().get().columns().isEmpty());
    }

    @Test
    void everyRequestHasALargerNumber() {
        path.inputProperty().set(both());
        long first = path.frameProperty().get().sequence();
        path.dragTo(0.1);
        long second = path.frameProperty().get().sequence();
        path.dragTo(0.1);

        assertTrue(second > first);
        assertEquals(second, path.frameProperty().get().sequence());
    }

    @Test
    void positionsBeyondTheEndsAreBroughtBack() {
        path.dragTo(-3);
        assertEquals(0, path.tProperty().get());
        path.dragTo(7);
        assertEquals(1, path.tProperty().get());
        path.step(-0.01);
        assertEquals(0.99, path.tProperty().get(), 1e-12);
    }

    private float[] pixels(Lane lane) {
        return path.frameProperty().get().pictures().pixels(lane).orElseThrow();
    }

    private PathInput both() {
        return new PathInput(Optional.of(lane(left)), Optional.of(lane(right)), true);
    }

    private static PathLane lane(OpenModel open) {
        return PathLane.of(open, end(0), end(1));
    }

    private static LaneStop end(int index) {
        return LaneStop.sample(index, CODES.row(index));
    }

    private Dataset originals(DataOrigin origin) {
        Matrix pixels = Matrix.of(3, 4, 1, 0, 0.5f, 0, 0, 0.5f, 0, 1, 0, 0, 0, 0);
        return new Dataset(
                pixels, new int[] {0, 1, 2}, left.image(), left.sheet().labelNames(), origin, Optional.empty());
    }
}
