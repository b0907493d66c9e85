package latentfx.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import latentfx.data.ReadBudget;
import latentfx.model.WeightPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON in files keeps its bytes from version to version, and is read strictly. */
final class StrictJsonTest {
    private static final Sheet SHEET = new Sheet(
            2,
            Optional.of(new View(1.5, Optional.of(WeightPrecision.FLOAT16))),
            Optional.of(List.of(3, 4)),
            Optional.empty());
    private static final String JSON =
            "{\"count\":2,\"view\":{\"zoom\":1.5,\"precision\":\"FLOAT16\"},\"classes\":[3,4],\"name\":null}";

    record View(double zoom, Optional<WeightPrecision> precision) {}

    record Sheet(int count, Optional<View> view, Optional<List<Integer>> classes, Optional<String> name) {}

    private static Sheet read(String json) throws IOException {
        return StrictJson.as(
                Sheet.class,
                StrictJson.parse(json.getBytes(StandardCharsets.UTF_8), ReadBudget.of("sheet.json", json.length())));
    }

    @Test
    void anOptionalIsItsValueOrNull() throws IOException {
        assertEquals(JSON, new String(StrictJson.write(SHEET), StandardCharsets.UTF_8));
        assertEquals(SHEET, read(JSON));
        assertEquals(JSON, StrictJson.tree(SHEET).toString());
    }

    @Test
    void anOptionalThatIsNotThereIsRefusedLikeAnyOtherField() {
        Exception refused = assertThrows(IOException.class, () -> read(JSON.replace(",\"name\":null", "")));
        assertTrue(StrictJson.reason(refused).contains("the field \"name\" is missing"), StrictJson.reason(refused));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":null,\"view\":null,\"classes\":null,\"name\":null}",
                "{\"count\":2.5,\"view\":null,\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":null,\"classes\":null,\"name\":null,\"more\":1}",
                "{\"count\":2,\"count\":2,\"view\":null,\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":{\"zoom\":1},\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":null,\"classes\":null,\"name\":null} 1",
                "{\"count\":2,\"view\":{\"zoom\":1,\"precision\":1},\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":{\"zoom\":1,\"precision\":\"1\"},\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":{\"zoom\":1,\"precision\":\"\"},\"classes\":null,\"name\":null}",
                "{\"count\":2,\"view\":null,\"classes\":[true],\"name\":null}"
            })
    void whatDoesNotSayJustWhatTheRecordNeedsIsRefused(String json) {
        assertThrows(IOException.class, () -> read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mnist-vae-2", "mnist-beta-vae-8", "mnist-denoising-32", "mnist-stacked-32", "mnist-linear-32"})
    void aHeaderWrittenBeforeIsReadAndWrittenAgainByteForByte(String model) throws IOException {
        byte[] before = header(Path.of("models", model + ".latentfx"));
        assertArrayEquals(
                before, HeaderJson.write(HeaderJson.read(before, model, ReadBudget.of(model, before.length))));
    }

    private static byte[] header(Path file) throws IOException {
        assertTrue(Files.isRegularFile(file), file + " is missing");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.entries().nextElement()).readAllBytes();
        }
    }
}
