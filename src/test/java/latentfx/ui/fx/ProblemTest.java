package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import latentfx.task.NotWrittenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemTest {
    @Test
    void aSentenceOfOursIsTakenAsItIs() {
        assertEquals(
                "The file x is damaged; get it again.",
                Problem.from(new IOException("The file x is damaged; get it again."))
                        .sentence());
    }

    @Test
    void theSystemsShortWordsBecomeSentences() {
        String missing = Problem.from(new NoSuchFileException("/a/b.latentfx")).sentence();
        String denied = Problem.from(new AccessDeniedException("/a/b.latentfx")).sentence();
        assertTrue(missing.contains("/a/b.latentfx") && missing.length() > 20, missing);
        assertTrue(denied.contains("/a/b.latentfx") && !denied.equals(missing), denied);
    }

    @ParameterizedTest
    @EnumSource(NotWrittenException.Reason.class)
    void aFileThatWasNotWrittenIsNamedInBothLanguages(NotWrittenException.Reason reason) {
        NotWrittenException refused = new NotWrittenException(Path.of("a/b.latentfx"), reason, "DETAIL", null);
        Locale before = Locale.getDefault();
        try {
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Locale.setDefault(language);
                String sentence = Problem.from(refused).sentence();
                assertTrue(sentence.startsWith(refused.file().toString()) && sentence.length() > 30, sentence);
                assertEquals(refused.getMessage().contains("DETAIL"), sentence.contains("DETAIL"), sentence);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theUnexpectedIsNamedAndItsTraceKeptForTheDetails() {
        Problem problem = Problem.from(new IllegalStateException("odd"));
        assertTrue(problem.sentence().contains("odd"));
        assertTrue(problem.details().contains("ProblemTest"));
    }
}
