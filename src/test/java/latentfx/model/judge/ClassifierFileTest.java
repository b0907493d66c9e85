package latentfx.model.judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipOutputStream;
import latentfx.analysis.Judge;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of judges: what was written is read, and hostile ones are refused before they cost memory. */
final class ClassifierFileTest {
    private static final Classifier SMALL = new Classifier(
            List.of(2, 2, 2),
            new float[] {1, 0, 0, 1, 0, -1, 2, 0, 0, 2, 0, 0},
            new ImageShape(1, 2, 1),
            List.of("left", "right"),
            "two pixels",
            0.5);

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Path file = folder.resolve("a.judge");
        ClassifierFile.write(SMALL, file);
        assertEquals(SMALL, ClassifierFile.read(file));
    }

    @Test
    void aFolderInPlaceOfAFileIsToldAsOne() {
        ModelFileException told = assertThrows(ModelFileException.class, () -> ClassifierFile.read(folder));
        assertTrue(told.getMessage().endsWith("is a folder; choose a .judge file."), told.getMessage());
    }

    /** Hidden units 1 and 0 (0.25 less 1 is below 0), logits 2 and 0: the probability of the first is 1/(1+e⁻²). */
    @Test
    void probabilitiesAreThoseWorkedOutByHand() {
        Matrix said = new Judge(SMALL).probabilities(Matrix.of(1, 2, 1, 0.25f));
        assertArrayEquals(new float[] {0.880797f, 0.119203f}, said.row(0), 1e-5f);
        assertEquals(0, new Judge(SMALL).recognised(Matrix.of(1, 2, 1, 0.25f)));
    }

    @Test
    void aClaimOfManyWeightsIsRefusedBeforeTheyAreRead() throws IOException {
        refused("[1000000,4096,4096,2]", "{\"height\":1000,\"width\":1000,\"channels\":1}", new byte[4], "memory");
    }

    @Test
    void aWeightThatIsNotFiniteIsRefused() throws IOException {
        byte[] weights = new byte[12];
        weights[3] = 0x7c; // the second number is infinite
        refused("[2,2]", "{\"height\":1,\"width\":2,\"channels\":1}", weights, "index 1");
    }

    @Test
    void widthsThatDoNotFitTheImagesAreRefused() throws IOException {
        refused("[3,2]", "{\"height\":1,\"width\":2,\"channels\":1}", new byte[16], "header");
    }

    @Test
    void aFileThatIsCutShortIsRefused() throws IOException {
        Path file = folder.resolve("a.judge");
        ClassifierFile.write(SMALL, file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(ModelFileException.class, () -> ClassifierFile.read(file));
        }
    }

    private void refused(String widths, String image, byte[] weights, String why) throws IOException {
        Path file = folder.resolve("bad.judge");
        String header = "{\"format\":\"latentfx-judge\",\"version\":1,\"widths\":" + widths + ",\"image\":" + image
                + ",\"labels\":[\"a\",\"b\"],\"trainedOn\":\"x\",\"accuracy\":0.5,\"sha256\":\"" + Sha256.of(weights)
                + "\"}";
        try (ZipOutputStream zip = Archive.writer(Files.newOutputStream(file))) {
            Archive.put(zip, "header.json", header.getBytes(StandardCharsets.UTF_8));
            Archive.put(zip, "weights.bin", weights);
        }
        String message = String.valueOf(assertThrows(ModelFileException.class, () -> ClassifierFile.read(file))
                .getMessage());
        assertTrue(message.startsWith("bad.judge") && message.contains(why), message);
    }
}
