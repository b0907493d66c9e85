package latentfx.ui.map;

import java.util.Arrays;
import latentfx.analysis.Projected;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.ProjectionSettings;

/**
 * Samples placed on the plane by a method that knows no axes. What is no sample is placed by the samples nearest to it, and a
 * place is taken back to a code the same way: an estimate, which whoever uses it says. Never changes; safe to use from any
 * thread.
 */
public final class Arrangement {
    /** How many of the nearest samples a place, or a code, is carried over by. */
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
        this.settings = settings;
        this.made = made;
        this.of = of;
        this.shownPositions = shownPositions;
        int[] samples = made.embedding().samples();
        float[] all = new float[2 * of.sheet().size()];
        Arrays.fill(all, Float.NaN);
        float[] styles = new float[samples.length * of.styles().columns()];
        for (int i = 0; i < samples.length; i++) {
            shownPositions.copyRows(i, 1, all, 2 * samples[i]);
            of.styles().copyRows(samples[i], 1, styles, i * of.styles().columns());
        }
        positions = Matrix.wrap(all.length / 2, 2, all);
        shownStyles = Matrix.wrap(samples.length, of.styles().columns(), styles);
        amongStyles = new Neighbours(shownStyles);
        amongPositions = new Neighbours(shownPositions);
    }

    /**
     * The places that {@code made} found for the samples of {@code open}.
     *
     * @throws IllegalArgumentException if it was made of another number of samples
     */
    public static Arrangement of(ProjectionSettings settings, Projected made, OpenModel open) {
        if (made.embedding().given() != open.sheet().size()) {
            throw new IllegalArgumentException(
                    "positions of " + made.embedding().given() + " samples do not fit "
                            + open.sheet().size());
        }
        return new Arrangement(settings, made, open, made.embedding().positions());
    }

    /** The same places with the codes of {@code open} for finding the way from codes to places and back. */
    Arrangement with(OpenModel open) {
        return open.equals(of) ? this : new Arrangement(settings, made, open, shownPositions);
    }

    /** The same places turned and mirrored in the plane. */
    Arrangement turned(Alignment turn) {
        return new Arrangement(settings, made, of, turn.apply(shownPositions));
    }

    /** Whether these are places of what {@code open} shows: its codes, or the images that its codes are of. */
    boolean fits(OpenModel open) {
        return settings.pixels() ? SampleSpace.of(open.sheet()).equals(SampleSpace.of(of.sheet())) : open.equals(of);
    }

    /** How they were found. */
    public ProjectionSettings settings() {
        return settings;
    }

    /** What the method made, with its figures. */
    public Projected made() {
        return made;
    }

    /** The place of every sample, one a row; NaN for those that the method left out. */
    public Matrix positions() {
        return positions;
    }

    /** Where a style code belongs, judged by the samples around it. */
    float[] position(float[] style) {
        return amongStyles.nearest(style, FOLLOWED).blend(shownPositions);
    }

    /** The style code that belongs to a place, judged by the samples around it. */
    float[] code(double x, double y) {
        return amongPositions
                .nearest(new float[] {(float) x, (float) y}, FOLLOWED)
                .blend(shownStyles);
    }
}
