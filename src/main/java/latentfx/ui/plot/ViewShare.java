package latentfx.ui.plot;

/**
 * A part of a map relative to the view that shows all of it, independent of the map's units.
 *
 * @param right by how much of the fitted view's width the middle lies to the right of the fitted view's middle
 * @param up by how much of the fitted view's height the middle lies above the fitted view's middle
 * @param magnification how much larger things are than in the fitted view, above 0
 */
public record ViewShare(double right, double up, double magnification) {
    /** The fitted view itself. */
    public static final ViewShare ALL = new ViewShare(0, 0, 1);

    public ViewShare {
        if (!(magnification > 0) || Double.isInfinite(magnification)) {
            throw new IllegalArgumentException("a map is magnified by more than 0, not by " + magnification);
        }
    }

    /** The share that {@code shown} is of {@code fitted}, on a map of {@code width} by {@code height} pixels. */
    static ViewShare of(Viewport shown, Viewport fitted, double width, double height) {
        double scale = fitted.unitsPerPixel();
        return new ViewShare(
                (shown.centreX() - fitted.centreX()) / (scale * width),
                (shown.centreY() - fitted.centreY()) / (scale * height),
                scale / shown.unitsPerPixel());
    }

    /** The viewport that shows this share of {@code fitted}, on a map of {@code width} by {@code height} pixels. */
    Viewport in(Viewport fitted, double width, double height) {
        double scale = fitted.unitsPerPixel();
        return new Viewport(
                fitted.centreX() + right * scale * width,
                fitted.centreY() + up * scale * height,
                scale / magnification);
    }
}
