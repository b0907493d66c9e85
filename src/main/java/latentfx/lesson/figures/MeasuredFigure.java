package latentfx.lesson.figures;

import java.util.Optional;

/**
 * A figure that a lesson shows.
 *
 * @param group the figure that the lesson lists, such as {@code fisher}
 * @param member what it was measured of where a figure is measured of several things, such as {@code ae-4}
 * @param value the value
 * @param measuredOn what it was measured on, such as {@code 10,000 test images}
 */
public record MeasuredFigure(String group, Optional<String> member, double value, String measuredOn) {
    /** A figure of which there is only one. */
    MeasuredFigure(String group, double value, String measuredOn) {
        this(group, Optional.empty(), value, measuredOn);
    }

    /** One of several figures. */
    MeasuredFigure(String group, String member, double value, String measuredOn) {
        this(group, Optional.of(member), value, measuredOn);
    }

    /** Its name for scripts, such as {@code fisher.ae-4}. */
    public String name() {
        return member.map(it -> group + "." + it).orElse(group);
    }
}
