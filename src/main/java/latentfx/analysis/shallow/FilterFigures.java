package latentfx.analysis.shallow;

import java.util.stream.IntStream;
import latentfx.analysis.filters.FilterSpread;
import latentfx.data.ImageShape;
import latentfx.math.Quantile;

/** Figures of the filters of a layer of units over grey images. */
public final class FilterFigures {
    private FilterFigures() {}

    /**
     * The median over the units of how far their filters are spread, see {@link FilterSpread}.
     *
     * @param margin pixels left out at each side
     */
    public static double medianSpread(TiedAutoencoder model, ImageShape shape, int margin) {
        FilterSpread spread = new FilterSpread(shape, margin);
        double[] ratios = IntStream.range(0, model.units())
                .mapToDouble(unit -> spread.ratio(model.filter(unit)))
                .sorted()
                .toArray();
        return Quantile.ofSorted(ratios, 0.5);
    }
}
