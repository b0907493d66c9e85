package latentfx.lesson.figures;

import java.io.IOException;
import java.util.List;

/** Measures the figures of one lesson. */
@FunctionalInterface
interface LessonMeasurement {
    /**
     * Measures on the calling thread.
     *
     * @throws IOException if a model cannot be read
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    List<MeasuredFigure> measure(FigureInputs inputs) throws IOException;
}
