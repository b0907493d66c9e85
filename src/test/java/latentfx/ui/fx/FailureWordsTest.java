package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import latentfx.task.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What did not work is said in both languages: the words in the code are keys of the bundle. */
final class FailureWordsTest {
    private static final Pattern REPORTED =
            Pattern.compile("Failures\\s*\\.of\\(\\s*\\w+\\.class,\\s*(\"[^\"]+\"|\\w+)");
    private static final Pattern PASSED_ON = Pattern.compile("\\b(?:orLog|failed)\\(\"([^\"]+)\"\\)");
    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(FailureWordsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> told() throws IOException {
        List<String> sources = sources();
        Stream<String> literal = sources.stream()
                .flatMap(source -> REPORTED.matcher(source).results())
                .map(found -> found.group(1))
                .filter(words -> words.startsWith("\""))
                .map(words -> words.substring(1, words.length() - 1));
        Stream<String> passedOn = sources.stream()
                .filter(source -> source.contains("Failures.of("))
                .flatMap(source -> PASSED_ON.matcher(source).results())
                .map((MatchResult found) -> found.group(1));
        return Stream.concat(literal, passedOn).distinct().sorted().toList();
    }

    @Test
    void everyFailureThatIsReportedHasWordsInBothLanguages() throws IOException {
        List<String> told = told();
        assertTrue(told.size() > 30, told.toString());
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Locale.setDefault(language);
            for (String what : told) {
                String sentence = Problem.from(new Failures.Failure(what, new IOException("Ours.")))
                        .sentence();
                assertTrue(sentence.endsWith(": Ours.") && sentence.length() > 12, sentence);
            }
        }
    }

    @Test
    void wordsThatNobodyReportsAreNotKept() throws IOException {
        List<String> known =
                Files.readAllLines(Path.of("src/main/resources/latentfx/ui/fx/messages.properties")).stream()
                        .filter(line -> line.startsWith("failure."))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .sorted()
                        .toList();
        assertEquals(told().stream().map(Problem::key).distinct().sorted().toList(), known);
    }
}
