package latentfx.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every room of the window speaks both languages. */
final class MessagesTest {
    private static final Path ROOMS = Path.of("src/main/resources/latentfx/ui");

    private static List<Path> englishFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOMS)) {
            return files.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Properties korean(Path english) throws IOException {
        return read(english.resolveSibling("messages_ko.properties"));
    }

    @Test
    void trainingAndShellHaveWords() throws IOException {
        List<String> rooms = englishFiles().stream()
                .map(file -> file.getParent().getFileName().toString())
                .toList();
        assertTrue(rooms.containsAll(List.of("training", "shell")), rooms::toString);
    }

    @Test
    void everyKeyIsThereInBothLanguages() throws IOException {
        for (Path english : englishFiles()) {
            assertEquals(
                    new TreeSet<>(read(english).stringPropertyNames()),
                    new TreeSet<>(korean(english).stringPropertyNames()),
                    english::toString);
        }
    }

    @Test
    void nothingIsSaidWithAnEmptyString() throws IOException {
        List<String> empty = new ArrayList<>();
        for (Path english : englishFiles()) {
            for (Properties words : List.of(read(english), korean(english))) {
                words.forEach((key, value) -> {
                    if (value.toString().isBlank()) {
                        empty.add(english + ": " + key);
                    }
                });
            }
        }
        assertEquals(List.of(), empty);
    }

    @Test
    void bothLanguagesPlaceTheSameNumberOfValues() throws IOException {
        for (Path english : englishFiles()) {
            Properties korean = korean(english);
            read(english).forEach((key, value) -> {
                String translated = korean.getProperty(key.toString());
                if (value.toString().contains("{")) {
                    assertEquals(
                            new MessageFormat(value.toString()).getFormatsByArgumentIndex().length,
                            new MessageFormat(translated).getFormatsByArgumentIndex().length,
                            english + ": " + key);
                } else {
                    assertTrue(!translated.contains("{"), english + ": " + key);
                }
            });
        }
    }

    @Test
    void koreanIsWrittenInHangul() throws IOException {
        for (Path english : englishFiles()) {
            Properties korean = korean(english);
            long hangul = korean.values().stream()
                    .filter(words -> words.toString().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3))
                    .count();
            assertTrue(hangul >= korean.size() * 0.5, english + ": " + hangul + " of " + korean.size());
        }
    }
}
