package latentfx.ui.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.Flattening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clouds, maps, neighbours and pins as they are chosen, answered and taken back. */
final class ArenaViewModelTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final ArenaViewModel arena = new ArenaViewModel(background::addLast, Runnable::run);

    private void finish() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
    }

    private void begin() {
        arena.watchedProperty().set(true);
        arena.choose(CloudKind.SWISS_ROLL, 300);
        finish();
    }

    private int size() {
        return arena.givenProperty().get().orElseThrow().cloud().orElseThrow().size();
    }

    @Test
    void nothingIsComputedBeforeThePageIsSeen() {
        assertTrue(background.isEmpty());
        arena.watchedProperty().set(true);
        finish();
        assertEquals(1500, size());
    }

    @Test
    void aChosenMethodLaysTheCloudFlatAndPlays() {
        begin();
        arena.flatten(Flattening.PCA);
        assertTrue(arena.layingProperty().get());
        finish();
        assertFalse(arena.layingProperty().get());
        LaidOut laidOut = arena.laidOutProperty().get().orElseThrow();
        assertEquals(300, laidOut.score().orElseThrow().points());
        assertTrue(arena.playingProperty().get());
    }

    @Test
    void otherNeighboursLayItFlatAgainWithoutPlayingAgain() {
        begin();
        arena.flatten(Flattening.ISOMAP);
        finish();
        arena.playingProperty().set(false);
        arena.flatProperty().set(1);
        arena.setNeighbours(6);
        finish();
        assertEquals(6, arena.laidOutProperty().get().orElseThrow().question().neighbours());
        assertEquals(1, arena.flatProperty().get());
        assertFalse(arena.playingProperty().get());
    }

    @Test
    void aCancelledLayoutLeavesTheFormerOne() {
        begin();
        arena.flatten(Flattening.PCA);
        finish();
        arena.flatten(Flattening.MDS);
        arena.cancel();
        finish();
        assertEquals(Optional.of(Flattening.PCA), arena.methodProperty().get());
        assertEquals(
                Flattening.PCA,
                arena.laidOutProperty().get().orElseThrow().question().method());
    }

    @Test
    void twoPinsMeasureThreeWaysAndAThirdReplacesTheOldest() {
        begin();
        PinsViewModel pins = arena.pins();
        pins.pin(3);
        pins.pin(3);
        assertEquals(List.of(3), pins.pinnedProperty().get());
        pins.pin(70);
        finish();
        Pins measured = pins.pinsProperty().get().orElseThrow();
        assertTrue(measured.straight() <= measured.alongSheet().orElseThrow());
        assertTrue(measured.straight() <= measured.way().orElseThrow().length());
        pins.pin(5);
        assertEquals(List.of(70, 5), pins.pinnedProperty().get());
        assertTrue(pins.pinsProperty().get().isEmpty());
    }

    @Test
    void edgesAreSearchedOnceTheyAreToBeShown() {
        begin();
        assertTrue(arena.edgesProperty().get().isEmpty());
        arena.edgesShownProperty().set(true);
        finish();
        assertEquals(10, arena.edgesProperty().get().orElseThrow().neighbours());
    }

    @Test
    void aTableOfThreeColumnsIsACloudWithoutASheet() throws IOException {
        begin();
        StringBuilder rows = new StringBuilder("x,y,z\n");
        for (int i = 0; i < 50; i++) {
            rows.append(i * 0.5)
                    .append(',')
                    .append(i % 7 + 0.25)
                    .append(',')
                    .append(i * i * 0.1)
                    .append('\n');
        }
        arena.open(Files.writeString(folder.resolve("own.csv"), rows));
        finish();
        assertEquals("", arena.problemProperty().get());
        assertEquals(50, size());
        arena.flatten(Flattening.PCA);
        finish();
        assertTrue(arena.laidOutProperty().get().orElseThrow().score().isEmpty());
    }

    @Test
    void aTableOfTwoColumnsIsRefusedAndTheCloudStays() throws IOException {
        begin();
        arena.open(Files.writeString(folder.resolve("flat.csv"), "x,y\n0.5,1.5\n2.5,3.5\n4.5,5.25\n"));
        finish();
        assertTrue(
                arena.problemProperty().get().contains("2"),
                arena.problemProperty().get());
        assertEquals(300, size());
        assertEquals(Optional.empty(), arena.sourceProperty().get().file());
    }
}
