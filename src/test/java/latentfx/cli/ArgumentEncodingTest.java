package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a locale without a name's characters one sentence says what to set. */
final class ArgumentEncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"Zahlen größer/t.csv", "Zahlen gr\uFFFD\uFFFD\uFFFD\uFFFDer/t.csv", "\u304A"})
    void aNameThatTheLocaleHasNotIsToldWithWhatToSet(String argument) {
        String problem = ArgumentEncoding.problem(StandardCharsets.US_ASCII, "project", "--codes", argument)
                .orElseThrow();
        assertTrue(problem.contains("set LC_ALL=C.UTF-8"), problem);
        assertEquals(Optional.empty(), ArgumentEncoding.problem(StandardCharsets.UTF_8, "project", argument));
    }

    @Test
    void namesInAsciiCanBeUsedInEveryLocale() {
        assertEquals(
                Optional.empty(),
                ArgumentEncoding.problem(StandardCharsets.US_ASCII, "info", "a b/model.latentfx", ""));
    }
}
