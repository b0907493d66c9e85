package latentfx.ui.plot;

/**
 * The position of the hover card: beside its point, never over it, and inside the map as far as it fits.
 *
 * @param x left edge in pixels
 * @param y upper edge in pixels
 */
public record CardPlacement(double x, double y) {
    /** Between the point and the card, in pixels. */
    private static final double GAP = 16;

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

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(value, most));
    }
}
