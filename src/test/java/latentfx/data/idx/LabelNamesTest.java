package latentfx.data.idx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import latentfx.data.download.MnistDownload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data sets are recognised by their label files, else by their names; otherwise classes are numbered. */
final class LabelNamesTest {
    private static final String NO_HASH = "0".repeat(64);
    private static final String USUAL = "train-images-idx3-ubyte.gz";

    private static LabelNames named(String file, String folder, int smallest, int largest) {
        return LabelNames.recognise(NO_HASH, NO_HASH, file, folder, smallest, largest);
    }

    @Test
    void mnistIsRecognisedByItsLabelsWhateverItsFolderIsCalled() {
        LabelNames names = LabelNames.recognise(
                MnistDownload.FILES.get(1).sha256(), MnistDownload.FILES.get(3).sha256(), USUAL, "fashion", 0, 9);
        assertEquals("MNIST", names.dataName());
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), names.names());
    }

    @Test
    void halfOfMnistIsNotMnist() {
        String train = MnistDownload.FILES.get(1).sha256();
        assertEquals(
                "mine",
                LabelNames.recognise(train, NO_HASH, USUAL, "mine", 0, 9).dataName());
    }

    @ParameterizedTest
    @CsvSource({
        "Fashion-MNIST,     0, 9,  Fashion-MNIST,   9, Ankle boot, false",
        "my_fashion data,   0, 9,  Fashion-MNIST,   0, T-shirt/top, false",
        "KMNIST,            0, 9,  KMNIST,          9, を, false",
        "emnist letters,    1, 26, EMNIST letters, 25, Z, true",
        "emnist_digits,     0, 9,  EMNIST digits,   3, 3, true",
        "emnist-balanced,   0, 46, EMNIST balanced, 46, t, true",
        "emnist-byclass,    0, 61, EMNIST by class, 61, z, true"
    })
    void relativesAreKnownByTheirFolder(
            String folder, int smallest, int largest, String data, int index, String name, boolean transposed) {
        LabelNames names = named(USUAL, folder, smallest, largest);
        assertEquals(data, names.dataName());
        assertEquals(name, names.names().get(index));
        assertEquals(largest - smallest + 1, names.names().size());
        assertEquals(smallest, names.first());
        assertEquals(transposed, names.transposed());
    }

    @Test
    void theFilesNameCountsMoreThanTheFolders() {
        assertEquals(
                "EMNIST letters",
                named("emnist-letters-train-images-idx3-ubyte", "kmnist", 1, 26).dataName());
    }

    @Test
    void aNameThatTheLabelsDoNotFitIsNotBelieved() {
        LabelNames names = named(USUAL, "fashion", 0, 11);
        assertEquals("fashion", names.dataName());
        assertEquals("11", names.names().get(11));
        assertTrue(named(USUAL, "emnist-letters", 0, 46).transposed(), "all of EMNIST is stored by columns");
    }

    @Test
    void aNameInsideAnotherWordSaysNothing() {
        assertFalse(named(USUAL, "themnist", 0, 9).transposed());
        assertEquals("themnist", named(USUAL, "themnist", 0, 9).dataName());
    }
}
