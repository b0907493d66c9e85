package latentfx.lesson.figures;

/**
 * A figure that a lesson shows.
 *
 * @param name its name for scripts, such as {@code fisher.ae-4}
 * @param value the value
 * @param measuredOn what it was measured on, such as {@code 10,000 test images}
 */
public record MeasuredFigure(String name, double value, String measuredOn) {}
