package latentfx.ui.map;

import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;

/**
 * What a map shows: the samples of a model, laid out on the plane.
 *
 * @param open the model
 * @param layout how positions and codes belong together
 * @param points positions in map units, one sample a row, two columns
 * @param latentAxes the latent dimensions offered as axes, ascending; not all of them where the code is wide
 * @param unturned the picture before it was turned; empty where it was not
 */
public record MapPicture(
        OpenModel open, Layout layout, Matrix points, List<Integer> latentAxes, Optional<MapPicture> unturned) {
    public MapPicture {
        latentAxes = List.copyOf(latentAxes);
        if (points.columns() != 2 || points.rows() != open.sheet().size()) {
            throw new IllegalArgumentException(
                    points + " are not the positions of " + open.sheet().size() + " codes");
        }
    }

    /** The samples of {@code open} as {@code layout} places them. */
    static MapPicture of(OpenModel open, Layout layout, List<Integer> latentAxes) {
        return new MapPicture(open, layout, layout.positions(open.styles()), latentAxes, Optional.empty());
    }

    /** The axes that the samples lie along; empty where a method arranged them without axes. */
    public Optional<Layout.Axes> axes() {
        return layout instanceof Layout.Axes axes ? Optional.of(axes) : Optional.empty();
    }

    /** The samples that are shown. */
    SampleSpace space() {
        return SampleSpace.of(open.sheet());
    }

    /** Where a method arranged the samples; empty where they lie along axes. */
    public Optional<Arrangement> arrangement() {
        return layout instanceof Layout.Arranged arranged ? Optional.of(arranged.arrangement()) : Optional.empty();
    }

    /**
     * Where a code belongs on the map: across, then up.
     *
     * @param style as long as the latent space has dimensions
     */
    public double[] position(float[] style) {
        return layout.position(style);
    }

    /** The style code that belongs to a position on the map. */
    public float[] code(double x, double y) {
        return layout.code(x, y);
    }

    /** Whether the picture was turned, so that its axes are mixtures of the two chosen ones. */
    public boolean turned() {
        return unturned.isPresent();
    }

    /** The picture as its axes say, not turned. */
    public MapPicture plain() {
        return unturned.orElse(this);
    }

    /** The picture with its points turned and mirrored in the plane as {@code turn} does; where they lie and how large stays. */
    MapPicture turned(Alignment turn) {
        Layout mixed = layout.turned(turn);
        return new MapPicture(open, mixed, mixed.positions(open.styles()), latentAxes, Optional.of(plain()));
    }

    /** Whether the points are the same samples as those of {@code later}. */
    boolean sameSamples(MapPicture later) {
        return open.sheet().origin().equals(later.open.sheet().origin()) && points.rows() == later.points.rows();
    }

    /** Whether positions mean what they mean in {@code later}, or nearly, as in the next snapshot of one training. */
    boolean samePlane(MapPicture later) {
        return layout.samePlane(later.layout)
                && (open.equals(later.open) ? turned() == later.turned() : Projector.continues(open, later.open));
    }
}
