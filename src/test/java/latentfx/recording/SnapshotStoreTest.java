package latentfx.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import latentfx.ExpectedLog;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.PackedSnapshot;
import latentfx.model.Parameters;
import latentfx.model.WeightPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints are kept within the budget: in full, in half precision, on disk; the important ones always. */
final class SnapshotStoreTest {
    private static final long HALF = PackedSnapshot.size(Trainings.SPEC, Trainings.SAMPLES, WeightPrecision.FLOAT16);
    private static final long FULL = 2 * HALF;

    @TempDir
    private Path folder;

    private SnapshotStore store(long full, long memory, long disk) {
        return new SnapshotStore(
                Trainings.SPEC, Trainings.SAMPLES, new SnapshotBudget(full, memory, disk), folder.resolve("scratch"));
    }

    /** Loss falls to the fourth epoch and rises after it. */
    private static EpochReport report(int epoch) {
        return Trainings.report(epoch, 10 + Math.abs(epoch - 4), 0);
    }

    private static Checkpoint at(int epoch) {
        return report(epoch).checkpoint();
    }

    @Test
    void whatFitsIsKeptAsItIsWithoutACopy() throws IOException {
        try (SnapshotStore store = store(3 * FULL, 3 * FULL, 0)) {
            EpochReport report = report(1);
            store.add(report);
            Snapshot back = store.get(report.checkpoint());
            assertSame(report.parameters(), back.parameters());
            assertTrue(back.exact());
            assertEquals(FULL, store.memoryBytes());
        }
    }

    @Test
    void olderOnesGoToHalfPrecisionButNotTheBestAndTheNewest() throws IOException {
        try (SnapshotStore store = store(2 * FULL, 100 * FULL, 0)) {
            for (int epoch = 1; epoch <= 10; epoch++) {
                store.add(report(epoch));
            }
            assertTrue(store.get(at(4)).exact(), "the best");
            assertTrue(store.get(at(10)).exact(), "the newest");
            assertEquals(2 * FULL + 8 * HALF, store.memoryBytes());
            Snapshot half = store.get(at(2));
            assertFalse(half.exact());
            float[] was = report(2).parameters().decoder();
            for (int i = 0; i < was.length; i++) {
                assertEquals(was[i], half.parameters().decoder()[i], Math.abs(was[i]) * 0x1p-11 + 1e-7);
            }
        }
    }

    @Test
    void stillOlderOnesGoToDiskAndComeBack() throws IOException {
        try (SnapshotStore store = store(2 * FULL, 2 * FULL + 3 * HALF, 100 * FULL)) {
            for (int epoch = 1; epoch <= 20; epoch++) {
                store.add(report(epoch));
                assertTrue(store.memoryBytes() <= 2 * FULL + 3 * HALF, "after epoch " + epoch);
            }
            assertEquals(15 * HALF, store.diskBytes());
            assertEquals(20, store.checkpoints().size());
            PackedSnapshot packed = PackedSnapshot.of(
                    report(1).checkpoint(), report(1).parameters(), report(1).heldOutCodes());
            assertEquals(packed, store.packed(at(1)));
            assertArrayEquals(
                    packed.parameters(Trainings.SPEC).encoder(),
                    store.get(at(1)).parameters().encoder());
        }
    }

    @Test
    void theTemporaryFileIsGoneAtTheEnd() throws IOException {
        try (SnapshotStore store = store(FULL, FULL, 100 * FULL)) {
            for (int epoch = 1; epoch <= 5; epoch++) {
                store.add(report(epoch));
            }
            assertEquals(4 * HALF, store.diskBytes());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void aFileThatACrashLeftBehindIsDeletedButNotOneInUse() throws IOException {
        Path left = Files.createDirectories(folder.resolve("scratch")).resolve("time-1.scratch");
        Files.writeString(left, "left behind");
        try (SnapshotStore first = store(0, 0, 100 * FULL);
                SnapshotStore second = store(0, 0, 100 * FULL)) {
            first.add(report(1));
            assertFalse(Files.exists(left));
            second.add(report(1));
            assertEquals(at(1), first.get(at(1)).checkpoint());
            assertEquals(at(1), second.get(at(1)).checkpoint());
        }
    }

    @Test
    void pastTheLastBudgetTheClosestAreGivenUpButNeverFirstBestAndLast() throws IOException {
        try (SnapshotStore store = store(FULL, 2 * FULL, 4 * HALF)) {
            for (int epoch = 1; epoch <= 40; epoch++) {
                store.add(report(epoch));
                List<Checkpoint> kept = store.checkpoints();
                assertTrue(kept.contains(at(1)) && kept.contains(at(epoch)), "after epoch " + epoch);
                assertTrue(kept.contains(at(Math.min(epoch, 4))), "the best after epoch " + epoch);
                assertTrue(store.diskBytes() <= 4 * HALF && store.memoryBytes() <= 2 * FULL);
                for (Checkpoint checkpoint : kept) {
                    assertEquals(checkpoint, store.get(checkpoint).checkpoint());
                }
            }
            assertEquals(40, store.checkpoints().size() + store.dropped());
        }
    }

    @Test
    void aDiskThatRefusesCostsSnapshotsButNotTheTraining() throws IOException {
        Path blocked = Files.writeString(folder.resolve("scratch"), "a file where a folder should be");
        try (SnapshotStore store = store(FULL, 2 * FULL, 100 * FULL);
                ExpectedLog log = ExpectedLog.of(SnapshotStore.class)) {
            for (int epoch = 1; epoch <= 12; epoch++) {
                store.add(report(epoch));
            }
            log.assertSays("cannot be kept");
            assertTrue(store.memoryBytes() <= 2 * FULL);
            assertTrue(store.checkpoints().containsAll(List.of(at(1), at(4), at(12))));
        }
        assertTrue(Files.isRegularFile(blocked));
    }

    @Test
    void aTemporaryFileThatWasDamagedIsToldOfInOneSentence() throws IOException {
        try (ScratchFile file = ScratchFile.in(folder)) {
            ScratchFile.Piece piece = file.write(new byte[] {1, 2, 3});
            assertArrayEquals(new byte[] {1, 2, 3}, file.read(piece));
            ScratchFile.Piece flipped = new ScratchFile.Piece(0, 3, piece.checksum() ^ 1);
            SnapshotException told = assertThrows(SnapshotException.class, () -> file.read(flipped));
            assertTrue(String.valueOf(told.getMessage()).contains("choose another epoch"));
            ScratchFile.Piece beyond = new ScratchFile.Piece(0, Integer.MAX_VALUE, piece.checksum());
            assertThrows(SnapshotException.class, () -> file.read(beyond));
        }
    }

    @Test
    void aReleasedPieceOfTheFileIsUsedAgain() throws IOException {
        try (ScratchFile file = ScratchFile.in(folder)) {
            ScratchFile.Piece first = file.write(new byte[] {1, 2, 3});
            file.write(new byte[] {4, 5, 6});
            file.release(first);
            assertEquals(0, file.write(new byte[] {7, 8, 9}).offset());
            assertEquals(6, file.length());
        }
    }

    @Test
    void numbersTooLargeForHalfPrecisionAreKeptInFull() throws IOException {
        try (SnapshotStore store = store(0, 100 * FULL, 0)) {
            Parameters usual = report(1).parameters();
            float[] encoder = usual.encoder();
            encoder[0] = 1e6f;
            Parameters large = new Parameters(encoder, usual.decoder());
            store.add(new EpochReport(report(1).checkpoint(), 1, report(1).heldOutCodes(), large));
            Snapshot back = store.get(at(1));
            assertTrue(back.exact());
            assertEquals(1e6f, back.parameters().encoder()[0]);
        }
    }

    @Test
    void aCheckpointThatIsNotKeptIsRefused() throws IOException {
        try (SnapshotStore store = store(FULL, FULL, 0)) {
            assertThrows(SnapshotException.class, () -> store.get(at(3)));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("scratch"))) {
            return all.toList();
        }
    }
}
