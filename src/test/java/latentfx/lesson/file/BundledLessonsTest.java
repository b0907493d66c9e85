package latentfx.lesson.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lessons that come with the program are whole in both languages and ask only for what is measured. */
final class BundledLessonsTest {
    private static final int SENTENCES = 4;

    @TempDir
    private Path folder;

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        for (Lesson lesson : BundledLessons.all()) {
            LessonScript script = lesson.script().orElseThrow();
            for (Wording wording : wordings(script)) {
                assertEquals(wording.english().isBlank(), wording.korean().isBlank(), script.id() + ": " + wording);
            }
        }
    }

    @Test
    void aStepHasATitleAndAtMostFourSentences() throws IOException {
        for (Lesson lesson : BundledLessons.all()) {
            LessonScript script = lesson.script().orElseThrow();
            for (Step step : script.steps()) {
                assertFalse(step.title().isBlank(), script.id());
                assertTrue(sentences(step.text().english()) <= SENTENCES, script.id() + ": " + step.text());
                assertTrue(sentences(step.text().korean()) <= SENTENCES, script.id() + ": " + step.text());
            }
        }
    }

    @Test
    void everyFigureOfALessonIsMeasured() throws IOException {
        for (Lesson lesson : BundledLessons.all()) {
            LessonScript script = lesson.script().orElseThrow();
            Set<String> measured = MeasuredLessons.of(script.measures())
                    .map(of -> Set.copyOf(of.names()))
                    .orElse(Set.of());
            for (String figure : figures(script)) {
                assertTrue(
                        measured.contains(figure),
                        script.id() + " shows " + figure + ", " + script.measures() + " measures " + measured);
            }
        }
    }

    @Test
    void eachIsSavedAndOpenedAgainTheSame() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Lesson lesson : BundledLessons.all()) {
            Path file = folder.resolve("lesson.lab");
            LessonFile.write(lesson, file);
            Lesson again = LessonFile.read(file);
            assertEquals(lesson.script(), again.script());
            assertEquals(lesson.state(), again.state());
            assertTrue(ids.add(lesson.script().orElseThrow().id()));
        }
    }

    private static long sentences(String text) {
        return Stream.of(text.split("(?<=[.?!])\\s+"))
                .filter(part -> !part.isBlank())
                .count();
    }

    private static List<String> figures(LessonScript script) {
        List<String> names = new ArrayList<>();
        for (Step step : script.steps()) {
            step.figures().map(ShownFigures::figures).orElse(List.of()).forEach(item -> names.add(item.name()));
            step.question().ifPresent(question -> {
                question.choices().stream()
                        .map(Choice::figure)
                        .flatMap(Optional::stream)
                        .forEach(names::add);
                String answer = question.answer().text();
                if (answer.startsWith("figure:")) {
                    names.add(question.answer().of());
                }
            });
        }
        return names;
    }

    private static List<Wording> wordings(LessonScript script) {
        List<Wording> all = new ArrayList<>(List.of(script.title(), script.knows(), script.remember()));
        for (Step step : script.steps()) {
            all.addAll(List.of(step.title(), step.text(), step.why(), step.source()));
            step.task().ifPresent(task -> all.add(task.what()));
            step.question().ifPresent(question -> {
                all.add(question.ask());
                question.choices().forEach(choice -> all.add(choice.text()));
            });
            step.figures().ifPresent(shown -> shown.figures().forEach(item -> all.add(item.label())));
        }
        return all;
    }
}
