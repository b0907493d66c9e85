package latentfx.ui.map;

import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.projection.LinearProjection;
import latentfx.ui.plot.AxisChoice;
import latentfx.ui.plot.Basis;

/**
 * What a map shows: the codes of a model, laid out along two axes.
 *
 * @param open the model
 * @param axes the two axes, both within the projection
 * @param projection from codes to axes; always at least two axes, the second one empty where a code has one dimension
 * @param points positions in map units, one sample a row, two columns
 * @param latentAxes the latent dimensions offered as axes, ascending; not all of them where the code is wide
 * @param unturned the picture before it was turned; empty where it was not
 * @param arrangement what placed the samples, where that was no projection onto axes
 */
public record MapPicture(
        OpenModel open,
        AxisChoice axes,
        LinearProjection projection,
        Matrix points,
        List<Integer> latentAxes,
        Optional<MapPicture> unturned,
        Optional<Arrangement> arrangement) {
    public MapPicture {
        latentAxes = List.copyOf(latentAxes);
        if (points.columns() != 2 || points.rows() != open.sheet().size()) {
            throw new IllegalArgumentException(
                    points + " are not the places of " + open.sheet().size() + " codes");
        }
    }

    /** A picture along the two axes themselves. */
    public MapPicture(
            OpenModel open, AxisChoice axes, LinearProjection projection, Matrix points, List<Integer> latentAxes) {
        this(open, axes, projection, points, latentAxes, Optional.empty(), Optional.empty());
    }

    /** The same samples, placed as {@code wanted} says. */
    MapPicture arranged(Arrangement wanted) {
        Arrangement here = wanted.with(open);
        return new MapPicture(open, axes, projection, here.places(), latentAxes, Optional.empty(), Optional.of(here));
    }

    /** The samples that are shown. */
    SampleSpace space() {
        return SampleSpace.of(open.sheet());
    }

    /** What the places mean. */
    public Basis basis() {
        return arrangement.isPresent() ? Basis.ARRANGED : axes.basis();
    }

    /**
     * Where a code belongs on the map: across, then up.
     *
     * @param style as long as the latent space has dimensions
     */
    public double[] place(float[] style) {
        if (arrangement.isPresent()) {
            float[] place = arrangement.get().place(style);
            return new double[] {place[0], place[1]};
        }
        return new double[] {projection.along(style, axes.x()), projection.along(style, axes.y())};
    }

    /** The style code that belongs to a place on the map. */
    public float[] code(double x, double y) {
        return arrangement.isPresent() ? arrangement.get().code(x, y) : projection.unproject(x, y, axes.x(), axes.y());
    }

    /** Whether the picture was turned, so that its axes are mixtures of the two chosen ones. */
    public boolean turned() {
        return unturned.isPresent();
    }

    /** The picture as its axes say, not turned. */
    public MapPicture plain() {
        return unturned.orElse(this);
    }

    /** The same points turned and mirrored in the plane as {@code turn} does; where they lie and how large stays. */
    MapPicture turned(Alignment turn) {
        if (arrangement.isPresent()) {
            Arrangement other = arrangement.get().turned(turn);
            return new MapPicture(
                    open, axes, projection, other.places(), latentAxes, Optional.of(plain()), Optional.of(other));
        }
        LinearProjection mixed = projection.turned(axes.x(), axes.y(), turn);
        Matrix places = mixed.project(open.styles(), axes.x(), axes.y());
        return new MapPicture(open, axes, mixed, places, latentAxes, Optional.of(plain()), Optional.empty());
    }

    /** Whether the points are the same samples as those of {@code later}. */
    boolean sameSamples(MapPicture later) {
        return open.sheet().origin().equals(later.open.sheet().origin()) && points.rows() == later.points.rows();
    }

    /** Whether places mean the same as in {@code later}, or nearly, as in the next look at one training. */
    boolean samePlane(MapPicture later) {
        return axes.equals(later.axes)
                && Arrangement.same(arrangement, later.arrangement)
                && (open.equals(later.open) ? turned() == later.turned() : Projector.continues(open, later.open));
    }
}
