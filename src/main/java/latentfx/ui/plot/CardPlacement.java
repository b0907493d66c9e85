package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The position of the hover card: beside its point, never over it, off the path and its handle, and inside the map as far as
 * it fits.
 *
 * @param x left edge in pixels
 * @param y upper edge in pixels
 */
public record CardPlacement(double x, double y) {
    /** Between the point and the card, in pixels. */
    private static final double GAP = 16;

    /** How far a card beside its point is moved up or down, or to a side, at most: by its own size. */
    private static final int SHIFTS = 4;

    /** Room kept free about the point, in pixels. */
    private static final double POINT = 6;

    /** By how much a card may overlap what lies above and below a map, in pixels. */
    public static final double OVERHANG = 44;

    /** Width and height in pixels. */
    public record Size(double width, double height) {}

    /**
     * Where {@code card} goes beside the point at ({@code x}, {@code y}) of {@code map}: right of it if there is room.
     */
    public static CardPlacement beside(double x, double y, Size card, Size map) {
        double right = x + GAP;
        double left = x - GAP - card.width();
        double level = clamp(y - card.height() / 2, map.height() - card.height());
        if (right + card.width() <= map.width()) {
            return new CardPlacement(right, level);
        }
        if (left >= 0) {
            return new CardPlacement(left, level);
        }
        // A map too narrow for either side: above the point, or below it.
        double above = y - GAP - card.height();
        double middle = clamp(x - card.width() / 2, map.width() - card.width());
        return new CardPlacement(middle, above >= 0 ? above : y + GAP);
    }

    /**
     * Where {@code card} goes beside the point at ({@code x}, {@code y}) of {@code map} without covering {@code inTheWay}: as
     * near to the point as possible, in a corner of the map where there is no room beside the point, and up to
     * {@code overhang} pixels above or below the map where there is none in it; where there is none at all, where it covers
     * least.
     */
    public static CardPlacement beside(double x, double y, Size card, Size map, Obstacles inTheWay, double overhang) {
        CardPlacement wanted = beside(x, y, card, map);
        if (inTheWay.clear(wanted.box(card))) {
            return wanted;
        }
        List<PixelBox> inside = new ArrayList<>();
        inside.add(wanted.box(card));
        candidates(x, y, card, map).forEach(box -> inside.add(box.within(map.width(), map.height())));
        List<PixelBox> all = new ArrayList<>(inside);
        for (PixelBox box : candidates(x, y, card, map)) {
            PixelBox moved = new PixelBox(box.x(), box.y() + overhang, box.width(), box.height())
                    .within(map.width(), map.height() + 2 * overhang);
            all.add(new PixelBox(moved.x(), moved.y() - overhang, box.width(), box.height()));
        }
        for (double edge : new double[] {0, map.width() - card.width()}) {
            all.add(new PixelBox(edge, -overhang, card.width(), card.height()));
            all.add(new PixelBox(edge, map.height() + overhang - card.height(), card.width(), card.height()));
        }
        PixelBox best = inTheWay.withDisc(x, y, POINT).best(all).orElseThrow();
        return new CardPlacement(best.x(), best.y());
    }

    private static List<PixelBox> candidates(double x, double y, Size card, Size map) {
        List<PixelBox> candidates = new ArrayList<>();
        for (double gap = GAP; gap <= 5 * GAP; gap += 2 * GAP) {
            for (int shift = 0; shift <= SHIFTS; shift++) {
                for (int sign : shift == 0 ? new int[] {1} : new int[] {-1, 1}) {
                    double level = y - card.height() / 2 + sign * shift * card.height() / SHIFTS;
                    double middle = x - card.width() / 2 + sign * shift * card.width() / SHIFTS;
                    candidates.add(new PixelBox(x + gap, level, card.width(), card.height()));
                    candidates.add(new PixelBox(x - gap - card.width(), level, card.width(), card.height()));
                    candidates.add(new PixelBox(middle, y - gap - card.height(), card.width(), card.height()));
                    candidates.add(new PixelBox(middle, y + gap, card.width(), card.height()));
                }
            }
        }
        for (double edgeX : new double[] {map.width() - card.width(), 0}) {
            for (double edgeY : new double[] {0, map.height() - card.height()}) {
                candidates.add(new PixelBox(edgeX, edgeY, card.width(), card.height()));
            }
        }
        return candidates;
    }

    private PixelBox box(Size card) {
        return new PixelBox(x, y, card.width(), card.height());
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }
}
