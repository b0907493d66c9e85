package latentfx.ui.map;

import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.plot.PointGlide;
import org.jspecify.annotations.Nullable;

/**
 * The content of a map: the samples of a model with their positions on the plane.
 *
 * @param open the model
 * @param layout the mapping between positions and codes
 * @param points positions in map units, one sample a row, two columns
 * @param latentAxes the latent dimensions offered as axes, ascending; a selection if the code is wide
 * @param unturned the picture before its rotation; empty if it is not rotated
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

    /** The samples of {@code open} at the positions given by {@code layout}. */
    static MapPicture of(OpenModel open, Layout layout, List<Integer> latentAxes) {
        return new MapPicture(open, layout, layout.positions(open.styles()), latentAxes, Optional.empty());
    }

    /** The axes of the map; empty for a projection without axes. */
    public Optional<Layout.Axes> axes() {
        return layout instanceof Layout.Axes axes ? Optional.of(axes) : Optional.empty();
    }

    /** The samples that are shown. */
    SampleSpace space() {
        return SampleSpace.of(open.sheet());
    }

    /** The positions from a projection without axes; empty if the map has axes. */
    public Optional<Arrangement> arrangement() {
        return layout instanceof Layout.Arranged arranged ? Optional.of(arranged.arrangement()) : Optional.empty();
    }

    /** Whether a projection is still moving the samples. */
    public boolean moving() {
        return arrangement().filter(Arrangement::moving).isPresent();
    }

    /**
     * The position of a code in map units: across, then up.
     *
     * @param style the code, one value for each latent dimension
     */
    public double[] position(float[] style) {
        return layout.position(style);
    }

    /** The style code that belongs to a position on the map. */
    public float[] code(double x, double y) {
        return layout.code(x, y);
    }

    /** Whether the picture is rotated, so that its axes are linear combinations of the two chosen ones. */
    public boolean turned() {
        return unturned.isPresent();
    }

    /** The picture without rotation. */
    public MapPicture plain() {
        return unturned.orElse(this);
    }

    /**
     * The picture with its points rotated and reflected in the plane by {@code turn}; translation and scale of the
     * alignment are not applied.
     */
    MapPicture turned(Alignment turn) {
        Layout mixed = layout.turned(turn);
        return new MapPicture(open, mixed, mixed.positions(open.styles()), latentAxes, Optional.of(plain()));
    }

    /** Whether the points are the same samples as those of {@code later}. */
    boolean sameSamples(MapPicture later) {
        return open.sheet().origin().equals(later.open.sheet().origin()) && points.rows() == later.points.rows();
    }

    /** How the samples get to their places on this picture from those on {@code before}, the picture shown until now. */
    PointGlide.Change since(@Nullable MapPicture before) {
        if (before == null || !before.samePlane(this)) {
            return PointGlide.Change.ANOTHER_PLANE;
        }
        return moving() ? PointGlide.Change.STEP : PointGlide.Change.SNAPSHOT;
    }

    /**
     * Whether positions are comparable with those of {@code later}: the layout is the same, or nearly the same as in
     * the next snapshot of one training.
     */
    public boolean samePlane(MapPicture later) {
        return layout.samePlane(later.layout)
                && (open.equals(later.open) ? turned() == later.turned() : Projector.continues(open, later.open));
    }
}
