package latentfx.ui.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

final class MnistFetchTest {
    private static final Path FOLDER = Path.of("/data/mnist");

    private static MnistFetch fetch(MnistFetch.Fetcher fetcher) {
        return new MnistFetch(fetcher, FOLDER, Runnable::run, Runnable::run);
    }

    @Test
    void progressIsToldAndTheFolderIsThereAtTheEnd() {
        List<Double> fractions = new ArrayList<>();
        MnistFetch fetch = fetch((folder, progress, cancellation) -> {
            progress.accept(new Progress(25, 100));
            progress.accept(new Progress(100, 100));
        });
        fetch.stepProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(step -> fractions.add(step.bytes().fraction())));
        fetch.start();
        assertEquals(List.of(0.25, 1.0), fractions);
        assertEquals(Optional.of(FOLDER), fetch.doneProperty().get());
        assertFalse(fetch.runningProperty().get());
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        MnistFetch fetch = fetch((folder, progress, cancellation) -> {
            throw new IOException("No mirror answers; check the connection.");
        });
        fetch.start();
        assertEquals(
                "No mirror answers; check the connection.",
                fetch.problemProperty().get().orElseThrow().sentence());
        assertEquals(Optional.empty(), fetch.doneProperty().get());
        assertFalse(fetch.runningProperty().get());
    }

    @Test
    void aCancelIsNoFailure() {
        MnistFetch[] itself = new MnistFetch[1];
        List<Runnable> later = new ArrayList<>();
        itself[0] = new MnistFetch(
                (folder, progress, cancellation) -> {
                    itself[0].cancel();
                    cancellation.throwIfCancelled();
                },
                FOLDER,
                later::add,
                Runnable::run);
        itself[0].start();
        assertTrue(itself[0].runningProperty().get());
        later.forEach(Runnable::run);
        assertFalse(itself[0].runningProperty().get());
        assertEquals(Optional.empty(), itself[0].problemProperty().get());
        assertEquals(Optional.empty(), itself[0].doneProperty().get());
    }
}
