package latentfx.ui.plot;

import java.util.function.IntPredicate;
import latentfx.ui.fx.Palette;

/** Chooses size, colour and strength of points from how many there are and how far the user has zoomed in. */
public final class PointAppearance {
    private static final double FADED = 0.07;
    private static final double USUAL_SIDE = 550;

    /** Least radius in raster pixels at which the forms of points can be told apart. */
    private static final double FORMED = 3.4;

    private PointAppearance() {}

    /**
     * The style for {@code cloud}.
     *
     * @param magnification 1 in the fitted view, more when zoomed in
     * @param side the shorter side of the map in screen pixels
     * @param outputScale raster pixels per screen pixel
     * @param visible the classes to show at full strength
     */
    public static PointStyle of(
            Cloud cloud, double magnification, double side, double outputScale, IntPredicate visible) {
        int[] rgb = new int[cloud.classes()];
        double[] alpha = new double[cloud.classes()];
        double strength = strength(cloud.size(), magnification);
        for (int label = 0; label < rgb.length; label++) {
            rgb[label] = Palette.rgb(label);
            alpha[label] = visible.test(label) ? strength : FADED;
        }
        double radius = radius(cloud.size(), magnification, side);
        return new PointStyle(radius * outputScale, rgb, alpha, forms(radius * outputScale));
    }

    /** The style for {@code cloud} when its points are shaded, in the order of the shades' inks. */
    public static PointStyle of(
            Cloud cloud, double magnification, double side, double outputScale, PointShades shades) {
        double radius = radius(cloud.size(), magnification, side) * outputScale;
        return shades.style(radius, strength(cloud.size(), magnification), FADED);
    }

    /** The forms of points of {@code radius} raster pixels: told apart only where points are few or zoomed in. */
    static PointForms forms(double radius) {
        return radius >= FORMED ? PointForms.LARGE : PointForms.REPEATED;
    }

    /** Radius of a point in screen pixels: smaller where there are many or the map is small, larger when zoomed in. */
    static double radius(int points, double magnification, double side) {
        double room = Math.min(1.4, Math.max(0.75, Math.sqrt(side / USUAL_SIDE)));
        double fitted = Math.min(4, Math.max(1.2, 2.3 * room * Math.pow(10_000.0 / Math.max(1, points), 0.2)));
        double grown = Math.min(6, fitted * Math.pow(Math.max(1, magnification), 0.3));
        return Math.round(grown * 10) / 10.0;
    }

    /** Opacity of a visible point, 0 to 1: lower for many points, higher as the user zooms in. */
    static double strength(int points, double magnification) {
        double fitted = points > 30_000 ? 0.65 : 0.78;
        return Math.min(0.9, fitted + 0.04 * Math.log(Math.max(1, magnification)) / Math.log(2));
    }
}
