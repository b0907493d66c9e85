package latentfx.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.data.DataException;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.IdxBytes;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading folders of valid IDX files. */
final class IdxFolderTest {
    @TempDir
    Path folder;

    private TrainTest load() throws DataException {
        return new IdxFolder(folder).load(progress -> {}, new Cancellation());
    }

    @ParameterizedTest
    @CsvSource({"'',-ubyte", "'',-ubyte.gz", "my-letters-,-ubyte", "my-letters-,-ubyte.gz"})
    void readsPlainAndPackedFilesWithAndWithoutAPrefix(String prefix, String suffix) throws IOException {
        IdxBytes.writeSet(folder, prefix, suffix);
        TrainTest data = load();
        assertEquals(new ImageShape(2, 3, 1), data.train().shape());
        assertArrayEquals(
                new float[] {0, 0.2f, 0.4f, 0.6f, 0.8f, 1},
                data.train().samples().row(0),
                1e-7f);
        assertArrayEquals(new int[] {1, 0, 2}, data.train().labels());
        assertArrayEquals(new int[] {2, 1}, data.test().labels());
        assertEquals(1f, data.test().samples().get(1, 5));
        assertEquals(List.of("0", "1", "2"), data.train().labelNames());
        assertEquals(data.train().labelNames(), data.test().labelNames());
    }

    @Test
    void theTestPartAloneIsTheSameAsTheTestPartOfTheWhole() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte.gz");
        Dataset whole = load().test();
        Dataset alone = new IdxFolder(folder).loadTest(new Cancellation());
        assertEquals(whole.origin(), alone.origin());
        assertEquals(whole.samples(), alone.samples());
        assertArrayEquals(whole.labels(), alone.labels());
    }

    @Test
    void readsNamesWithADotAndInCapitals() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        for (String name : List.of("train-images", "t10k-images")) {
            Files.move(folder.resolve(name + "-idx3-ubyte"), folder.resolve(name + ".idx3-ubyte"));
        }
        Files.move(folder.resolve("train-labels-idx1-ubyte"), folder.resolve("TRAIN-LABELS-IDX1-UBYTE"));
        assertEquals(3, load().train().size());
    }

    @Test
    void readsAFileThatIsPackedWhateverItsNameSays() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, IdxBytes.packed(Files.readAllBytes(images)));
        assertEquals(3, load().train().size());
    }

    @Test
    void originIsTheHashOfUnpackedImagesThenLabels() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        MessageDigest digest = Sha256.digest();
        digest.update(Files.readAllBytes(folder.resolve("t10k-images-idx3-ubyte")));
        digest.update(Files.readAllBytes(folder.resolve("t10k-labels-idx1-ubyte")));
        String name = folder.getFileName().toString();
        assertEquals(
                new DataOrigin(name, "test", Sha256.hex(digest)), load().test().origin());
    }

    @Test
    void packedAndPlainFilesHaveTheSameOrigin() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        DataOrigin plain = load().train().origin();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        IdxBytes.writeSet(folder, "", "-ubyte.gz");
        assertEquals(plain, load().train().origin());
    }

    @Test
    void emnistLettersAreTurnedUprightAndCountFromA() throws IOException {
        IdxBytes.writeSet(folder, "emnist-letters-", "-ubyte.gz");
        Files.write(folder.resolve("emnist-letters-train-labels-idx1-ubyte.gz"), IdxBytes.labels(1, 26, 2));
        Dataset train = load().train();
        assertEquals(new ImageShape(3, 2, 1), train.shape());
        assertArrayEquals(
                new float[] {0, 0.6f, 0.2f, 0.8f, 0.4f, 1}, train.samples().row(0), 1e-7f);
        assertArrayEquals(new int[] {0, 25, 1}, train.labels());
        assertEquals("Z", train.labelNames().get(25));
        assertEquals("EMNIST letters", train.origin().name());
    }

    @Test
    void theSameBytesTurnedAreOtherDataThanUnturned() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        DataOrigin straight = load().train().origin();
        Path emnist = Files.createDirectory(folder.resolve("emnist"));
        IdxBytes.writeSet(emnist, "", "-ubyte");
        Dataset turned =
                new IdxFolder(emnist).load(unused -> {}, new Cancellation()).train();
        assertEquals(new ImageShape(3, 2, 1), turned.shape());
        assertNotEquals(straight.sha256(), turned.origin().sha256());
    }

    @Test
    void aDroppedFileStandsForItsSet() throws IOException {
        IdxBytes.writeSet(folder, "emnist-digits-", "-ubyte");
        IdxBytes.writeSet(folder, "other-", "-ubyte");
        Path dropped = folder.resolve("other-t10k-labels-idx1-ubyte");
        IdxFolder source = IdxFolder.meantBy(dropped);
        assertEquals("other", source.name());
        assertEquals(
                "other",
                source.load(unused -> {}, new Cancellation()).train().origin().name());
        assertEquals(folder.getFileName().toString(), IdxFolder.meantBy(folder).name());
    }

    @Test
    void aSetIsFoundWithoutBeingRead() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        Files.write(folder.resolve("train-images-idx3-ubyte"), new byte[1]);
        assertEquals(folder.getFileName().toString(), IdxFolder.foundAt(folder).name());
        Path gone = folder.resolve("gone");
        DataException none = assertThrows(DataException.class, () -> IdxFolder.foundAt(gone));
        assertEquals(
                gone + " is not there; choose the folder that holds the data set now, or put it back.",
                none.getMessage());
        Files.delete(folder.resolve("t10k-labels-idx1-ubyte"));
        DataException part = assertThrows(DataException.class, () -> IdxFolder.foundAt(folder));
        assertEquals(
                folder
                        + " lacks the file t10k-labels-idx1-ubyte (plain or .gz); put it there or choose another folder.",
                part.getMessage());
    }

    @Test
    void progressCountsTheBytesOfAllFilesUpToTheEnd() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte.gz");
        List<Progress> told = new ArrayList<>();
        new IdxFolder(folder).load(told::add, new Cancellation());
        long length = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                length += Files.size(file);
            }
        }
        assertEquals(new Progress(0, length), told.get(0));
        assertEquals(new Progress(length, length), told.get(told.size() - 1));
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte.gz");
        Cancellation cancellation = new Cancellation();
        List<Progress> told = new ArrayList<>();
        assertThrows(CancellationException.class, () -> new IdxFolder(folder)
                .load(
                        progress -> {
                            told.add(progress);
                            cancellation.cancel();
                        },
                        cancellation));
        assertTrue(told.size() == 1, "went on after " + told);
    }
}
