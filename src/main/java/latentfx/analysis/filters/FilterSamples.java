package latentfx.analysis.filters;

import java.util.Arrays;
import latentfx.analysis.SampleImages;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.OpenModel;

/**
 * The samples on which units are watched.
 *
 * @param open their model
 * @param drawn their images
 * @param codes what the decoder takes for each of them, one a row
 */
public record FilterSamples(OpenModel open, SampleImages.Drawn drawn, Matrix codes) {
    /** Most samples. */
    public static final int MOST = 10_000;

    /** Most numbers of all their images together. */
    private static final int MOST_NUMBERS = 1 << 24;

    /**
     * Samples of the map of {@code open} at even distances: all of up to {@value #MOST}, fewer where images are large. May
     * have to decode them, so not for the FX thread.
     */
    public static FilterSamples of(OpenModel open, SampleImages images) {
        int most = Math.max(1, Math.min(MOST, MOST_NUMBERS / open.image().size()));
        SampleImages.Drawn drawn = images.some(open, most);
        return new FilterSamples(open, drawn, open.sheet().codes().at(drawn.rows()));
    }

    /** How many there are. */
    public int size() {
        return codes.rows();
    }

    /** What the first layer of that side takes for the samples from {@code from} to {@code to} (exclusive). */
    Matrix inputs(FilterSide side, int from, int to) {
        if (side == FilterSide.PAINTS) {
            return part(codes, from, to);
        }
        int[] labels = Arrays.copyOfRange(drawn.labels(), from, to);
        return Condition.append(open.model().spec(), part(drawn.images(), from, to), labels);
    }

    /** Without a copy where all rows are wanted, which may be many megabytes. */
    private static Matrix part(Matrix all, int from, int to) {
        return from == 0 && to == all.rows() ? all : all.slice(from, to);
    }
}
