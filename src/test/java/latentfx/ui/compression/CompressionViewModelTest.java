package latentfx.ui.compression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.compression.CodecKind;
import latentfx.analysis.compression.Stored;
import latentfx.analysis.compression.Unlike;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

/** Corners of the unit square as images of 2×2 pixels: class 1 has its first pixel bright, class 3 its first two. */
final class CompressionViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(50);

    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final CompressionViewModel compression = new CompressionViewModel(images, waiting::add, Runnable::run);

    private void open() {
        images.know(CORNERS);
        LatentModel model = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet = new CodeSheet(
                model.encode(CORNERS.samples()).mean(), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        compression
                .modelProperty()
                .set(Optional.of(new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty())));
        compression.sampleProperty().set(OptionalInt.of(3));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private CodecsAtHand.Answer answer() {
        return compression.answerProperty().get().orElseThrow();
    }

    private Stored stored(CodecKind kind) {
        return answer().stored().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsStoredOutOfSight() {
        open();
        assertTrue(waiting.isEmpty());
        compression.watchedProperty().set(true);
        work();
        assertArrayEquals(new float[] {1, 1, 0, 0}, answer().original());
        assertTrue(answer().fromSource());
        assertTrue(compression.curveProperty().get().isPresent());
        assertFalse(compression.busy().get());
    }

    /** The corners lie in a plane, which two axes of 8 bits each hold up to rounding; the model leaves two pixels grey. */
    @Test
    void twoBytesHoldACornerByPrincipalAxesAndHalfOfItByTheModel() {
        open();
        compression.watchedProperty().set(true);
        compression.budgetProperty().set(2);
        work();
        Stored pca = stored(CodecKind.PCA);
        assertEquals(2, pca.bytes());
        assertArrayEquals(new float[] {1, 1, 0, 0}, pca.pixels(), 0.02f);
        Stored model = stored(CodecKind.MODEL);
        assertEquals(2, model.bytes());
        assertArrayEquals(new float[] {1, 1, 0.5f, 0.5f}, model.pixels(), 0.02f);
        assertArrayEquals(new float[] {1, 1, 0, 0}, stored(CodecKind.PNG).pixels(), 0);
        assertFalse(stored(CodecKind.PNG).fits(), "no PNG has two bytes");
    }

    @Test
    void theNewestChangeWins() {
        open();
        compression.watchedProperty().set(true);
        compression.unlikeProperty().set(Unlike.INVERTED);
        compression.sampleProperty().set(OptionalInt.of(1));
        work();
        assertArrayEquals(new float[] {0, 1, 1, 1}, answer().original());
    }

    @Test
    void aStoppedMeasurementIsMadeAgainAfterTheNextChange() {
        open();
        compression.watchedProperty().set(true);
        waiting.remove().run(); // the picture; the curve waits
        assertTrue(compression.busy().get());
        compression.stop();
        assertFalse(compression.busy().get());
        work();
        assertTrue(compression.curveProperty().get().isEmpty());
        compression.budgetProperty().set(40);
        work();
        assertTrue(compression.curveProperty().get().isPresent());
    }
}
