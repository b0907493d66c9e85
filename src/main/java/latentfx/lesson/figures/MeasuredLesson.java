package latentfx.lesson.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A lesson whose figures can be measured.
 *
 * @param number its number in the course
 * @param id its name on the command line
 * @param minutes how long it takes in class
 * @param groups which figures it has
 * @param measurement measures them
 */
public record MeasuredLesson(
        int number, String id, int minutes, List<FigureGroup> groups, LessonMeasurement measurement) {
    private static final String WORDS = "latentfx.lesson.lessons";

    public MeasuredLesson {
        groups = List.copyOf(groups);
    }

    /** The kinds of figure it has, such as {@code fisher}. */
    public List<String> figures() {
        return groups.stream().map(FigureGroup::name).distinct().toList();
    }

    /** The names of the figures that are measured at once, on few samples, such as {@code fisher.ae-4}. */
    public List<String> names() {
        return groups.stream()
                .filter(FigureGroup::quickly)
                .flatMap(group -> group.names().stream())
                .toList();
    }

    /** The names of all its figures, with those that are measured only on all samples. */
    public Set<String> allNames() {
        return groups.stream().flatMap(group -> group.names().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The key of its title. */
    public String titleKey() {
        return id + ".title";
    }

    /** Its title in the language of {@code locale}. */
    public String title(Locale locale) {
        return ResourceBundle.getBundle(WORDS, locale).getString(titleKey());
    }

    /** What its figures say, in the language of {@code locale}. */
    public String says(Locale locale) {
        return ResourceBundle.getBundle(WORDS, locale).getString(id + ".says");
    }

    /**
     * Measures its figures on the calling thread.
     *
     * @throws IOException if a model cannot be read
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public List<MeasuredFigure> measure(FigureInputs inputs) throws IOException {
        List<MeasuredFigure> figures = new ArrayList<>();
        measure(inputs, figures::add);
        return figures;
    }

    /**
     * Measures its figures on the calling thread, and tells {@code found} each as soon as it is known.
     *
     * @throws IOException if a model cannot be read
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        measurement.measure(inputs, found);
    }
}
