package latentfx.ui.plot;

/**
 * The radius, colours and opacities that points are drawn with. Two styles are equal if they share their arrays.
 *
 * @param radius of a disc in raster pixels, above 0
 * @param rgb colour of each class, 0xRRGGBB
 * @param alpha strength of each class, 0 to 1
 * @param forms which forms points have
 */
public record PointStyle(double radius, int[] rgb, double[] alpha, PointForms forms) {
    /** A style of discs. */
    public PointStyle(double radius, int[] rgb, double[] alpha) {
        this(radius, rgb, alpha, PointForms.DISCS);
    }

    public PointStyle {
        if (!(radius > 0 && radius <= 64)) {
            throw new IllegalArgumentException("a disc's radius must be above 0 and at most 64 pixels, not " + radius);
        }
        if (rgb.length != alpha.length) {
            throw new IllegalArgumentException(rgb.length + " colours for " + alpha.length + " strengths");
        }
    }

    /** The form of the points of class {@code label}. */
    PointMark mark(int label) {
        return forms.of(label);
    }

    /** The strongest alpha of all classes. */
    double strongest() {
        double strongest = 0;
        for (double a : alpha) {
            strongest = Math.max(strongest, a);
        }
        return strongest;
    }

    /** This style with the alpha of every class multiplied by {@code share}. */
    public PointStyle weakened(double share) {
        double[] weaker = alpha.clone();
        for (int label = 0; label < weaker.length; label++) {
            weaker[label] *= share;
        }
        return new PointStyle(radius, rgb, weaker, forms);
    }
}
