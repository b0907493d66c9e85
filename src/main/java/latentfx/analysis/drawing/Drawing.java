package latentfx.analysis.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines drawn without lifting the pen, in the order in which they were drawn.
 *
 * @param strokes each at least one spot; a single spot is a dot
 */
public record Drawing(List<List<Spot>> strokes) {
    /** Nothing drawn. */
    public static final Drawing EMPTY = new Drawing(List.of());

    /** Most spots of a drawing, so that its pixels are computed at frame rate. */
    public static final int MOST_SPOTS = 5000;

    public Drawing {
        strokes = strokes.stream().map(List::copyOf).toList();
        if (strokes.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a stroke has at least one spot");
        }
        int spots = strokes.stream().mapToInt(List::size).sum();
        if (spots > MOST_SPOTS) {
            throw new IllegalArgumentException("a drawing has at most " + MOST_SPOTS + " spots, not " + spots);
        }
    }

    /** Whether nothing is drawn. */
    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** Whether there is no room for another spot. */
    public boolean isFull() {
        return strokes.stream().mapToInt(List::size).sum() >= MOST_SPOTS;
    }

    /** The drawing with a new stroke that begins at {@code spot}. */
    public Drawing begun(Spot spot) {
        List<List<Spot>> more = new ArrayList<>(strokes);
        more.add(List.of(spot));
        return new Drawing(more);
    }

    /** The drawing whose last stroke goes on to {@code spot}; begins one if there is none. */
    public Drawing continued(Spot spot) {
        if (strokes.isEmpty()) {
            return begun(spot);
        }
        List<List<Spot>> more = new ArrayList<>(strokes);
        List<Spot> last = new ArrayList<>(more.remove(more.size() - 1));
        last.add(spot);
        more.add(last);
        return new Drawing(more);
    }
}
