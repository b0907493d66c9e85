package latentfx.lesson.figures;

import java.io.IOException;
import java.util.function.Consumer;

/** Measures the figures of one lesson. */
@FunctionalInterface
interface LessonMeasurement {
    /**
     * Measures on the calling thread, and tells each figure as soon as it is known.
     *
     * @throws IOException if a model cannot be read
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException;
}
