package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import latentfx.task.FileTrouble;
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
    void aNameThatTheSystemHasNoCharactersForIsNamedInBothLanguages() {
        InvalidPathException foreign =
                new InvalidPathException("/a/한글.latentfx", "Malformed input or input contains unmappable characters");
        Locale before = Locale.getDefault();
        try {
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Locale.setDefault(language);
                String sentence = Problem.from(foreign).sentence();
                assertTrue(sentence.startsWith("/a/한글.latentfx"), sentence);
                assertTrue(sentence.contains("LC_ALL=C.UTF-8"), sentence);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theUnexpectedIsSaidInWordsAndItsTraceKeptForTheDetails() {
        Problem problem = Problem.from(new IllegalStateException("odd"));
        assertFalse(problem.sentence().contains("odd") || problem.sentence().contains("Exception"), problem.sentence());
        assertTrue(problem.details().contains("odd"));
        assertTrue(problem.details().contains("ProblemTest"));
    }

    @ParameterizedTest
    @EnumSource(FileTrouble.class)
    void everyReasonOfTheFileSystemHasWords(FileTrouble trouble) {
        String key = "trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '.');
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertFalse(Messages.of(Problem.class).get(key).isBlank());
            Locale.setDefault(Locale.ENGLISH);
            assertFalse(Messages.of(Problem.class).get(key).isBlank());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aReasonThatTheSystemDoesNotGiveIsNotPrintedAsNull() {
        String told = Problem.from(new FileSystemException("/a/b", null, null)).sentence();
        assertTrue(told.contains("/a/b") && !told.contains("null"), told);
    }
}
