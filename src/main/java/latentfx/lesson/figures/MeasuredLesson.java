package latentfx.lesson.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/**
 * A lesson whose figures can be measured.
 *
 * @param number its number in the course
 * @param id its name on the command line
 * @param minutes how long it takes in class
 * @param figures which figures it has, by name; a dot separates a group from its members
 * @param measurement measures them
 */
public record MeasuredLesson(int number, String id, int minutes, List<String> figures, LessonMeasurement measurement) {
    private static final String WORDS = "latentfx.lesson.lessons";

    public MeasuredLesson {
        figures = List.copyOf(figures);
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
