package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

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

    @Test
    void theUnexpectedIsNamedAndItsTraceKeptForTheDetails() {
        Problem problem = Problem.from(new IllegalStateException("odd"));
        assertTrue(problem.sentence().contains("odd"));
        assertTrue(problem.details().contains("ProblemTest"));
    }
}
