package latentfx.data.idx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.data.DataException;
import latentfx.data.IdxBytes;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that can be wrong with IDX files gives one sentence that names the file and says what to do. */
final class IdxErrorsTest {
    @TempDir
    Path folder;

    private Path images;
    private Path labels;

    @BeforeEach
    void writeAGoodSet() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte");
        images = folder.resolve("train-images-idx3-ubyte");
        labels = folder.resolve("train-labels-idx1-ubyte");
    }

    private void expect(String... parts) {
        DataException error =
                assertThrows(DataException.class, () -> new IdxFolder(folder).load(progress -> {}, new Cancellation()));
        for (String part : parts) {
            assertTrue(error.getMessage().contains(part), error.getMessage() + " should say: " + part);
        }
        assertTrue(error.getMessage().endsWith("."), error.getMessage());
        assertEquals(-1, error.getMessage().indexOf('\n'), "one line");
    }

    @Test
    void aWebPageInsteadOfImages() throws IOException {
        Files.write(images, "<!DOCTYPE html><html>not here</html>".getBytes(StandardCharsets.US_ASCII));
        expect(images.toString(), "is not an IDX file of images", "begins with 3c21444f", "has 00000803");
    }

    @Test
    void labelsInsteadOfImages() throws IOException {
        Files.write(images, IdxBytes.labels(1, 2, 3));
        expect(images.toString(), "begins with 00000801", "has 00000803");
    }

    @Test
    void imagesInsteadOfLabels() throws IOException {
        Files.write(labels, IdxBytes.images(1, 1, 1, 7));
        expect(labels.toString(), "is not an IDX file of labels");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.write(labels, new byte[0]);
        expect(labels.toString(), "is cut short: it ends after 0 bytes", "download or copy it again");
    }

    @Test
    void aFileThatEndsWithinItsHeader() throws IOException {
        Files.write(images, Arrays.copyOf(Files.readAllBytes(images), 10));
        expect(images.toString(), "is cut short: it ends after 10 bytes");
    }

    @Test
    void aPlainFileOneByteShort() throws IOException {
        Files.write(images, Arrays.copyOf(Files.readAllBytes(images), 33));
        expect(images.toString(), "is cut short: its header promises 34 bytes and the file has 33");
    }

    @Test
    void aFileOneByteLong() throws IOException {
        Files.write(images, IdxBytes.joined(Files.readAllBytes(images), (byte) 0));
        expect(images.toString(), "is damaged: it goes on after the 34 bytes");
    }

    @Test
    void aPackedFileCutInTheMiddle() throws IOException {
        byte[] packed = IdxBytes.packed(Files.readAllBytes(images));
        Files.write(images, Arrays.copyOf(packed, packed.length - 12));
        expect(images.toString(), "is cut short: it ends after");
    }

    @Test
    void aPackedFileWithoutItsChecksum() throws IOException {
        byte[] packed = IdxBytes.packed(Files.readAllBytes(images));
        Files.write(images, Arrays.copyOf(packed, packed.length - 4));
        expect(images.toString(), "is cut short: it ends after 34 bytes");
    }

    @Test
    void aPackedFileWithFlippedBits() throws IOException {
        byte[] packed = IdxBytes.packed(Files.readAllBytes(images));
        packed[packed.length - 6] ^= 0x55;
        Files.write(images, packed);
        expect(images.toString(), "is damaged: it cannot be unpacked");
    }

    @Test
    void aPackedFileWhoseContentIsShort() throws IOException {
        Files.write(images, IdxBytes.packed(Arrays.copyOf(Files.readAllBytes(images), 20)));
        expect(images.toString(), "is cut short: it ends after 20 bytes");
    }

    @Test
    void aBombIsUnpackedNoFurtherThanItsClaim() throws IOException {
        Files.write(images, IdxBytes.packed(IdxBytes.images(3, 2, 3, new int[50_000_000])));
        List<Progress> told = new ArrayList<>();
        DataException error =
                assertThrows(DataException.class, () -> new IdxFolder(folder).load(told::add, new Cancellation()));
        assertTrue(error.getMessage().contains("goes on after the 34 bytes"), error.getMessage());
        Progress last = told.get(told.size() - 1);
        assertTrue(last.done() < last.total() / 2 + 65_536, "took " + last.done() + " of " + last.total() + " bytes");
    }

    @Test
    void aTinyPackedFileThatClaimsMuchIsRefusedBeforeAllocation() throws IOException {
        Files.write(labels, IdxBytes.packed(IdxBytes.joined(claim(0x801, 190_000_000), (byte) 1)));
        expect(labels.toString(), "its header promises 190,000,008 bytes", "packed ones");
    }

    @Test
    void aClaimBeyondWhatCanBeRead() throws IOException {
        Files.write(images, claim(0x803, Integer.MAX_VALUE, 1024, 1024));
        expect(images.toString(), "holds 2,251,799,812,636,672 bytes of images, more than the 1,073,741,824");
    }

    @Test
    void countsOfZeroAndBeyondTheSign() throws IOException {
        Files.write(labels, claim(0x801, 0));
        expect(labels.toString(), "claims to hold 0 labels");
        Files.write(labels, claim(0x801, -1));
        expect(labels.toString(), "claims to hold 4294967295 labels");
    }

    @Test
    void sidesOfZeroAndTooLarge() throws IOException {
        Files.write(images, claim(0x803, 3, 0, 28));
        expect(images.toString(), "claims images with a side of 0 pixels, and 1 to 1024");
        Files.write(images, claim(0x803, 3, 28, 1025));
        expect(images.toString(), "claims images with a side of 1025 pixels");
    }

    @Test
    void anotherNumberOfLabelsThanImages() throws IOException {
        Files.write(labels, IdxBytes.labels(1, 2));
        expect(images + " holds 3 images and " + labels + " holds 2 labels", "choose files of one set");
    }

    @Test
    void trainingAndTestImagesOfDifferentShapes() throws IOException {
        Path test = folder.resolve("t10k-images-idx3-ubyte");
        Files.write(test, IdxBytes.images(2, 1, 1, 4, 5));
        expect(images + " holds images of 2×3×1 and " + test + " of 1×1×1");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(labels);
        expect(folder.toString(), "lacks the file train-labels-idx1-ubyte (plain or .gz)");
        Files.delete(images);
        expect("lacks the file train-images-idx3-ubyte");
    }

    @Test
    void aFolderWithoutAnyOfThem() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        folder = empty;
        expect(empty.toString(), "holds no IDX files", "choose a folder with train-images-idx3-ubyte");
    }

    @Test
    void aFolderThatIsNotThereOrNoFolder() throws IOException {
        Path there = folder;
        folder = there.resolve("nowhere");
        expect(folder.toString(), "is not a folder");
        folder = there.resolve("t10k-images-idx3-ubyte");
        expect(folder.toString(), "is not a folder");
    }

    @Test
    void aFolderWithSeveralSets() throws IOException {
        IdxBytes.writeSet(folder, "emnist-letters-", "-ubyte");
        expect(folder.toString(), "several data sets", "emnist-letters", "choose one of the files");
    }

    @Test
    void aDroppedFileOfAnotherKind() throws IOException {
        Path photo = Files.write(folder.resolve("photo.png"), new byte[] {1});
        DataException error = assertThrows(DataException.class, () -> IdxFolder.meantBy(photo));
        assertTrue(error.getMessage().startsWith(photo + " is not named as one of the files"), error.getMessage());
    }

    private static byte[] claim(int magic, int... sizes) {
        var bytes = java.nio.ByteBuffer.allocate(4 + 4 * sizes.length).putInt(magic);
        for (int size : sizes) {
            bytes.putInt(size);
        }
        return bytes.array();
    }
}
