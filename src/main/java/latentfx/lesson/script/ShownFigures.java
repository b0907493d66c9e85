package latentfx.lesson.script;

import java.util.List;

/**
 * The figures that a step shows.
 *
 * @param chart how they are drawn
 * @param style how their values are written
 * @param figures which, 1 to 24
 */
public record ShownFigures(ChartKind chart, NumberStyle style, List<Item> figures) {
    private static final int MOST = 24;

    public ShownFigures {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || figures.size() > MOST) {
            throw new IllegalArgumentException("a step shows 1 to " + MOST + " figures, not " + figures.size());
        }
    }

    /**
     * One of them.
     *
     * @param name its name among the measured figures, such as {@code digit_like.vae-4}
     * @param label what it is of
     */
    public record Item(String name, Wording label) {}
}
