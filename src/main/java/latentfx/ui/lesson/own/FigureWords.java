package latentfx.ui.lesson.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;

/**
 * What figures are called in the lessons that come with the program, in both languages.
 *
 * @param known the words by id of the measured lesson and name of the figure
 */
record FigureWords(Map<String, Map<String, Words>> known) {
    /** No words. */
    static final FigureWords NONE = new FigureWords(Map.of());

    /**
     * What one figure is called.
     *
     * @param label the words beside its bar
     * @param step the title of the step that shows it
     */
    record Words(Wording label, Wording step) {}

    FigureWords {
        known = Map.copyOf(known);
    }

    /** The words of {@code lessons}; of a figure that is shown several times, those of the first time. */
    static FigureWords of(List<Lesson> lessons) {
        Map<String, Map<String, Words>> known = new HashMap<>();
        for (Lesson lesson : lessons) {
            lesson.script().ifPresent(script -> add(script, known));
        }
        return new FigureWords(known);
    }

    private static void add(LessonScript script, Map<String, Map<String, Words>> known) {
        Map<String, Words> names = known.computeIfAbsent(script.measures(), id -> new HashMap<>());
        for (Step step : script.steps()) {
            for (ShownFigures.Item item :
                    step.figures().map(ShownFigures::figures).orElse(List.of())) {
                names.putIfAbsent(item.name(), new Words(item.label(), step.title()));
            }
        }
    }

    /** What the figure {@code name} of the measured lesson {@code id} is called; empty if no lesson shows it. */
    Optional<Words> find(String id, String name) {
        return Optional.ofNullable(known.getOrDefault(id, Map.of()).get(name));
    }

    /** What stands beside its bar: its words, else its name. */
    Wording label(String id, String name) {
        return find(id, name).map(Words::label).orElseGet(() -> new Wording(name, name));
    }
}
