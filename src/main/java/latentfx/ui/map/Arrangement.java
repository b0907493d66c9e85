package latentfx.ui.map;

import java.util.Arrays;
import latentfx.analysis.Projected;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.ProjectionRemark;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.map.linked.SampleSpace;

/**
 * Positions of samples from a projection method without axes, such as t-SNE. Positions of other codes, and codes of
 * other positions, are estimated as weighted means over the nearest samples; callers must mark them as estimates.
 * Immutable; safe to use from any thread.
 */
public final class Arrangement {
    /** Number of nearest samples that an estimate is computed from. */
    public static final int FOLLOWED = 8;

    private final ProjectionSettings settings;
    private final Projected made;
    private final OpenModel of;
    private final Matrix positions;
    private final Matrix shownStyles;
    private final Matrix shownPositions;
    private final Neighbours amongStyles;
    private final Neighbours amongPositions;

    private Arrangement(ProjectionSettings settings, Projected made, OpenModel of, Matrix shownPositions) {
        this(settings, made, of, shownPositions, styles(made, of));
    }

    private Arrangement(
            ProjectionSettings settings, Projected made, OpenModel of, Matrix shownPositions, Matrix shownStyles) {
        this(settings, made, of, shownPositions, shownStyles, new Neighbours(shownStyles));
    }

    private Arrangement(
            ProjectionSettings settings,
            Projected made,
            OpenModel of,
            Matrix shownPositions,
            Matrix shownStyles,
            Neighbours amongStyles) {
        this.settings = settings;
        this.made = made;
        this.of = of;
        this.shownPositions = shownPositions;
        this.shownStyles = shownStyles;
        this.amongStyles = amongStyles;
        int[] samples = made.embedding().samples();
        float[] all = new float[2 * of.sheet().size()];
        Arrays.fill(all, Float.NaN);
        for (int i = 0; i < samples.length; i++) {
            shownPositions.copyRows(i, 1, all, 2 * samples[i]);
        }
        positions = Matrix.wrap(all.length / 2, 2, all);
        amongPositions = new Neighbours(shownPositions);
    }

    private static Matrix styles(Projected made, OpenModel of) {
        int[] samples = made.embedding().samples();
        int columns = of.styles().columns();
        float[] styles = new float[samples.length * columns];
        for (int i = 0; i < samples.length; i++) {
            of.styles().copyRows(samples[i], 1, styles, i * columns);
        }
        return Matrix.wrap(samples.length, columns, styles);
    }

    /**
     * The positions that the projection {@code made} gives the samples of {@code open}.
     *
     * @throws IllegalArgumentException if the projection is of another number of samples
     */
    public static Arrangement of(ProjectionSettings settings, Projected made, OpenModel open) {
        if (made.embedding().given() != open.sheet().size()) {
            throw new IllegalArgumentException(
                    "positions of " + made.embedding().given() + " samples do not fit "
                            + open.sheet().size());
        }
        return new Arrangement(settings, made, open, made.embedding().positions());
    }

    /** This arrangement with its samples, in the same number and order, moved to the positions of {@code now}. */
    public Arrangement movedTo(Projected now) {
        return new Arrangement(settings, now, of, now.embedding().positions(), shownStyles, amongStyles);
    }

    /** Whether the method is still moving the samples. */
    public boolean moving() {
        return made.embedding().remarks().stream().anyMatch(ProjectionRemark.UnderWay.class::isInstance);
    }

    /** This arrangement with the codes of {@code open} as the base of its estimates. */
    Arrangement with(OpenModel open) {
        return open.equals(of) ? this : new Arrangement(settings, made, open, shownPositions);
    }

    /** This arrangement rotated and reflected in the plane. */
    Arrangement turned(Alignment turn) {
        return new Arrangement(settings, made, of, turn.apply(shownPositions));
    }

    /** Whether these are positions of the codes of {@code open}, or of the images that its codes belong to. */
    boolean fits(OpenModel open) {
        return settings.pixels()
                ? SampleSpace.of(open.sheet()).equals(SampleSpace.of(of.sheet()))
                : open.model().equals(of.model())
                        && open.sheet().codes().equals(of.sheet().codes());
    }

    /** The settings of the projection. */
    public ProjectionSettings settings() {
        return settings;
    }

    /** The result of the projection, with its figures. */
    public Projected made() {
        return made;
    }

    /** Positions of all samples in map units, one a row; NaN for samples left out by the projection. */
    public Matrix positions() {
        return positions;
    }

    /** The estimated position of a style code. */
    float[] position(float[] style) {
        return amongStyles.nearest(style, FOLLOWED).blend(shownPositions);
    }

    /** The estimated style code of a position in map units. */
    float[] code(double x, double y) {
        return amongPositions
                .nearest(new float[] {(float) x, (float) y}, FOLLOWED)
                .blend(shownStyles);
    }
}
