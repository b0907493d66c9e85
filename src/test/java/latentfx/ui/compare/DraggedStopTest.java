package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.task.HeldExecutor;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.path.PathFrame;
import latentfx.ui.path.StopKind;
import org.junit.jupiter.api.Test;

/** How often the decoding thread is asked while a stop is dragged. */
class DraggedStopTest {
    private final HeldExecutor decoding = new HeldExecutor();
    private final CompareViewModel compare =
            new CompareViewModel(Runnable::run, decoding, Runnable::run, new SampleImages(), new UndoStack(100));
    private final AtomicInteger decodes = new AtomicInteger();
    private final OpenModel model = FakeModels.blobs("left", false, 4, 200, FakeModels.ORIGIN);

    private void selectFrom3To8() {
        compare.modelProperty(Side.LEFT).set(FakeModels.counting(model, decodes));
        compare.map(Side.LEFT).gesturesProperty().get().pick(3);
        compare.map(Side.LEFT).gesturesProperty().get().pick(8);
        decoding.runAll();
        decodes.set(0);
    }

    private void drag(double x, double y) {
        compare.map(Side.LEFT).gesturesProperty().get().moveEnd(false, x, y, -1, false);
    }

    private PathFrame frame() {
        return compare.path().frameProperty().get();
    }

    @Test
    void aDraggedEndIsResolvedAndDrawnInOneTripToTheDecodingThread() {
        selectFrom3To8();
        drag(0.1, 0.2);
        assertEquals(1, decoding.waiting());
        decoding.runNext();

        assertSame(compare.path().inputProperty().get(), frame().input());
        assertEquals(
                StopKind.INVERSE_PCA,
                frame().input().left().orElseThrow().to().orElseThrow().kind());
        float[] middle = frame().pictures().left().orElseThrow().code();
        float[] end = frame().input().left().orElseThrow().to().orElseThrow().code();
        float[] expected = new float[4];
        for (int d = 0; d < 4; d++) {
            expected[d] = (model.sheet().codes().get(3, d) + end[d]) / 2;
        }
        assertArrayEquals(expected, middle, 1e-5f);
        assertEquals(2, decodes.get(), "the picture at the handle and that of the end that moved; the other is kept");
    }

    @Test
    void whileTheDecoderIsBusyOnlyTheNewestEndIsResolvedAndDrawn() {
        selectFrom3To8();
        long before = frame().sequence();
        for (int i = 1; i <= 100; i++) {
            drag(i / 100.0, 0);
        }
        assertEquals(1, decoding.waiting());
        decoding.runNext();
        assertEquals(before + 100, frame().sequence());
        assertEquals(2, decodes.get());
        assertEquals(1.0, compare.map(Side.LEFT).overlayProperty().get().last().x(), 1e-5);
    }

    @Test
    void theLineIsDrawnBeforeThePicturesAreDecoded() {
        selectFrom3To8();
        AtomicInteger decodesBeforeTheLine = new AtomicInteger(-1);
        compare.map(Side.LEFT)
                .overlayProperty()
                .addListener((property, before, now) -> decodesBeforeTheLine.compareAndSet(-1, decodes.get()));
        drag(0.1, 0.2);
        decoding.runNext();
        assertEquals(0, decodesBeforeTheLine.get());
    }
}
