package latentfx.lesson;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import latentfx.projection.ProjectionSettings;

/**
 * What one map shows, and how.
 *
 * @param axes the two axes
 * @param projection the projection method with its settings, where that is not a projection onto two axes
 * @param view the part of the plane that is shown; empty for all of it
 * @param hiddenClasses the classes that are switched off
 * @param behind what lies behind the points
 */
public record MapState(
        Axes axes,
        Optional<ProjectionSettings> projection,
        Optional<View> view,
        Set<Integer> hiddenClasses,
        Behind behind) {
    /** The state of a map in a new window. */
    public static final MapState USUAL =
            new MapState(Axes.USUAL, Optional.empty(), Optional.empty(), Set.of(), Behind.NOTHING);

    private static final int MOST_CLASSES = 10_000;

    public MapState {
        projection.ifPresent(it -> ShortNames.check(it.method(), "a method of projection"));
        hiddenClasses = Collections.unmodifiableSet(new TreeSet<>(hiddenClasses)); // equal lessons are equal files
        if (hiddenClasses.size() > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "a map has at most " + MOST_CLASSES + " classes to hide, not " + hiddenClasses.size());
        }
        for (int label : hiddenClasses) {
            if (label < 0 || label >= MOST_CLASSES) {
                throw new IllegalArgumentException("there is no class " + label + " to hide");
            }
        }
    }

    /**
     * The two axes of a linear projection.
     *
     * @param principal whether they are principal components, else dimensions of the code
     * @param x number of the horizontal axis, from 0
     * @param y number of the vertical axis, from 0, another one
     */
    public record Axes(boolean principal, int x, int y) {
        /** The first two principal components. */
        public static final Axes USUAL = new Axes(true, 0, 1);

        public Axes {
            if (x < 0 || y < 0 || x == y) {
                throw new IllegalArgumentException("a map cannot have the axes " + x + " and " + y);
            }
        }
    }

    /**
     * A part of the plane.
     *
     * @param centreX horizontal map unit in its middle
     * @param centreY vertical map unit in its middle
     * @param unitsPerPixel how many map units a pixel is wide, above 0
     */
    public record View(double centreX, double centreY, double unitsPerPixel) {
        public View {
            if (!Double.isFinite(centreX) || !Double.isFinite(centreY)) {
                throw new IllegalArgumentException("a map cannot show what is at " + centreX + ", " + centreY);
            }
            if (!(unitsPerPixel > 0) || Double.isInfinite(unitsPerPixel)) {
                throw new IllegalArgumentException("a pixel cannot be " + unitsPerPixel + " map units wide");
            }
        }
    }

    /**
     * What is drawn behind the points.
     *
     * @param pictures whether a grid of decoded pictures is shown
     * @param byPrior whether the grid is spaced by the quantiles of the prior
     * @param tint whether the magnification of the decoder is shown as a tint
     * @param judged whether places are coloured by what the judge sees there
     * @param opacity 0 to 1
     */
    public record Behind(boolean pictures, boolean byPrior, boolean tint, boolean judged, double opacity) {
        /** Nothing. */
        public static final Behind NOTHING = new Behind(false, true, false, false, 0.7);

        public Behind {
            if (!(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException("an opacity is from 0 to 1, not " + opacity);
            }
        }
    }
}
