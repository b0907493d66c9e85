package latentfx.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/** The style sheets can be read: JavaFX drops what follows a rule that is not closed, and says so only in its log. */
final class StylesTest {
    private static final Path ROOMS = Path.of("src/main/resources/latentfx/ui");

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(ROOMS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @Test
    void everyStyleSheetIsReadWithoutAnError() throws IOException {
        assertTrue(sheets().size() >= 5, "there are style sheets to read");
        for (Path sheet : sheets()) {
            CssParser.errorsProperty().clear();
            new CssParser().parse(sheet.toUri().toURL());
            assertEquals(List.of(), List.copyOf(CssParser.errorsProperty()), sheet::toString);
        }
    }

    @Test
    void everyRuleThatIsOpenedIsClosed() throws IOException {
        for (Path sheet : sheets()) {
            String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
            for (String rule : rules.split("}", -1)) {
                assertEquals(
                        rule.isBlank() ? 0 : 1,
                        rule.chars().filter(c -> c == '{').count(),
                        sheet + ": " + rule);
            }
        }
    }
}
