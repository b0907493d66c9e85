package latentfx.ui.map;

import java.util.List;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;
import latentfx.model.OpenModel;
import latentfx.projection.LinearProjection;
import latentfx.projection.RawAxes;
import latentfx.task.LastResult;
import latentfx.ui.plot.WidestAxes;
import org.jspecify.annotations.Nullable;

/**
 * Computes the layout of a model's codes along two axes. Caches the principal components of the last model, so that
 * another choice of axes needs no new PCA, and gives the components of the next snapshot of the same training matching
 * signs. Safe to use from several threads.
 */
final class Projector {
    /** Most axes offered in a list; codes may have 1024 dimensions. */
    static final int MOST_AXES = 64;

    /** What a row of positions is called in a {@link NotFiniteException}. */
    static final String POSITION = "position";

    private final Components pca;
    private final LastResult<OpenModel, List<Integer>> widest =
            new LastResult<>(open -> WidestAxes.of(open.styles(), MOST_AXES));
    private @Nullable OpenModel last;
    private @Nullable LinearProjection components;

    /** Computes principal components: {@code Pca::fit}. */
    @FunctionalInterface
    interface Components {
        /** The first {@code count} components of {@code codes}, one code a row. */
        LinearProjection of(Matrix codes, int count);
    }

    Projector(Components pca) {
        this.pca = pca;
    }

    /**
     * The layout of the codes of {@code open} (at least one) along {@code wanted}, or along the nearest axes if the
     * code has fewer.
     *
     * @throws NotFiniteException if a position is beyond single precision
     */
    synchronized MapPicture project(OpenModel open, AxisChoice wanted) {
        Matrix codes = open.styles();
        LinearProjection projection =
                switch (wanted.basis()) {
                    case RAW -> atLeastTwo(RawAxes.of(codes), codes, false);
                    case PCA -> components(open, codes);
                };
        Layout.Axes layout = new Layout.Axes(within(wanted, projection.axes()), projection);
        MapPicture picture = MapPicture.of(open, layout, widest.of(open));
        NotFiniteException.check(picture.points(), POSITION);
        return picture;
    }

    /** The layout of the samples of {@code open} by {@code arrangement}, which needs no PCA. */
    synchronized MapPicture arrange(OpenModel open, Arrangement arrangement) {
        return MapPicture.of(open, new Layout.Arranged(arrangement.with(open)), widest.of(open));
    }

    private LinearProjection components(OpenModel open, Matrix codes) {
        OpenModel before = last;
        LinearProjection found = components;
        if (found == null || !open.equals(before)) {
            LinearProjection fresh = atLeastTwo(pca.of(codes, Math.min(MOST_AXES, codes.columns())), codes, true);
            found = found != null && before != null && continues(before, open)
                    ? AxisSigns.agree(fresh, codes, found, before.styles())
                    : fresh;
            last = open;
            components = found;
        }
        return found;
    }

    /** Whether both are snapshots of one training, at least one of them before its end. */
    static boolean continues(OpenModel before, OpenModel now) {
        return (before.provenance().isEmpty() || now.provenance().isEmpty())
                && before.name().equals(now.name())
                && before.sheet().origin().equals(now.sheet().origin())
                && before.sheet().size() == now.sheet().size()
                && before.latent() == now.latent();
    }

    /** Adds a second axis to the projection of one-dimensional codes, on which all coordinates are 0. */
    private static LinearProjection atLeastTwo(LinearProjection projection, Matrix codes, boolean centred) {
        if (projection.axes() > 1) {
            return projection;
        }
        double mean = 0;
        double square = 0;
        for (int i = 0; i < codes.rows(); i++) {
            mean += codes.get(i, 0) / (double) codes.rows();
        }
        for (int i = 0; i < codes.rows(); i++) {
            square += (codes.get(i, 0) - mean) * (codes.get(i, 0) - mean);
        }
        double variance = square / Math.max(1, codes.rows() - 1);
        float[] centre = {centred ? (float) mean : 0};
        return new LinearProjection(centre, Matrix.of(2, 1, 1, 0), new double[] {variance, 0}, variance);
    }

    private static AxisChoice within(AxisChoice wanted, int axes) {
        int x = wanted.x() < axes ? wanted.x() : 0;
        int y = wanted.y() < axes ? wanted.y() : 1;
        return new AxisChoice(wanted.basis(), x, x == y ? (x + 1) % axes : y);
    }
}
