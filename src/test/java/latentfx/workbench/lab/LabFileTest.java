package latentfx.workbench.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import latentfx.model.ModelFile;
import latentfx.model.ModelFileException;
import latentfx.model.SavedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson comes back as it was saved, and a broken one is refused in one sentence. */
final class LabFileTest {
    private static final LabState STATE = new LabState(
            LabState.Axes.USUAL,
            new LabState.Axes(false, 1, 0),
            false,
            List.of(
                    new LabState.End(17, true, true, List.of()),
                    new LabState.End(-1, false, false, List.of(0.1f, -2.5f))),
            0.25,
            "Was liegt zwischen 3 und 8?\n3과 8 사이에는?",
            new LabState.Layout(true, false, "explore"));

    @TempDir
    private Path folder;

    @Test
    void modelsAndStateComeBackBitForBit() throws IOException {
        Path file = folder.resolve("lesson.lab");
        SavedModel model = bundled();
        LabFile.write(new Lab(Optional.of(model), Optional.empty(), STATE), file);
        Lab read = LabFile.read(file);
        assertEquals(STATE, read.state());
        assertEquals(Optional.empty(), read.right());
        SavedModel again = read.left().orElseThrow();
        assertEquals(model.spec(), again.spec());
        assertArrayEquals(model.parameters().decoder(), again.parameters().decoder());
        assertEquals(model.sheet().codes(), again.sheet().codes());
        assertEquals(model.sheet().origin(), again.sheet().origin(), "data by reference");
    }

    @Test
    void aLessonCutShortOrChangedIsRefused() throws IOException {
        Path file = folder.resolve("lesson.lab");
        LabFile.write(new Lab(Optional.of(bundled()), Optional.empty(), STATE), file);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThrows(ModelFileException.class, () -> LabFile.read(file), length + " bytes");
        }
        for (int at = 60; at < whole.length; at += whole.length / 40) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Files.write(file, changed);
            assertThrows(ModelFileException.class, () -> LabFile.read(file), "byte " + at);
        }
    }

    @Test
    void whatIsNoLessonIsCalledThat() throws IOException {
        Path file = folder.resolve("odd.lab");
        assertEquals("odd.lab is not there; choose a .lab file.", refusal(file));
        json(file, "{\"format\":\"other\"}");
        assertEquals("odd.lab is not a lesson; open a .lab file that LatentFX has saved.", refusal(file));
        json(file, "{\"format\":\"latentfx-lab\",\"version\":7}");
        assertEquals(
                "odd.lab is of format version 7, this program reads version 1; open it with the program that saved it.",
                refusal(file));
        json(file, "{\"format\":\"latentfx-lab\",\"version\":1,\"left\":false,\"right\":false}");
        assertTrue(refusal(file).startsWith("odd.lab has a damaged lab.json"), refusal(file));
    }

    @Test
    void statesThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LabState.Axes(true, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new LabState.End(3, true, true, List.of(1f)));
        assertThrows(IllegalArgumentException.class, () -> new LabState.End(-1, true, true, List.of(Float.NaN)));
    }

    private String refusal(Path file) {
        return String.valueOf(
                assertThrows(ModelFileException.class, () -> LabFile.read(file)).getMessage());
    }

    private static void json(Path file, String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("lab.json"));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    private static SavedModel bundled() throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of("models/mnist-linear-32.latentfx"))) {
            return ModelFile.read(stream, "mnist-linear-32");
        }
    }
}
