package latentfx.ui.faithfulness;

import java.util.Arrays;
import java.util.Optional;
import latentfx.math.Quantile;
import latentfx.metrics.NeighbourPenalties;
import latentfx.task.Cancellation;
import latentfx.ui.fx.NumberRange;
import latentfx.ui.map.MapPicture;
import latentfx.ui.plot.PointShades;

/**
 * The points of a map shaded by the penalty of their neighbours (see {@link NeighbourPenalties}).
 *
 * @param shade which penalty
 * @param shades strength of each point: 0 without penalty, 1 from {@code strongest} on
 * @param strongest the penalty at which points have full strength; 95 % of them have less
 * @param mean mean penalty of a point
 * @param measured how many points were measured, the first ones shown
 * @param samples how many points are shown
 */
public record Shading(Shade shade, PointShades shades, double strongest, double mean, int measured, int samples) {
    /** The most points that are shaded, the first ones: time grows with their square. */
    public static final int MOST = 10_000;

    /** Measures {@code picture}, which takes some seconds for {@value #MOST} points; empty where there are too few. */
    static Optional<Shading> of(MapPicture picture, Shade shade, Cancellation cancellation) {
        PositionedSamples measured = PositionedSamples.of(picture, MOST);
        return NeighbourPenalties.of(measured.codes(), measured.positions(), MapBadge.NEIGHBOURS, cancellation)
                .map(penalties -> of(penalties, shade, measured));
    }

    private static Shading of(NeighbourPenalties penalties, Shade shade, PositionedSamples measured) {
        double[] sorted = new double[penalties.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = shade == Shade.FALSE ? penalties.falseNeighbours(i) : penalties.missingNeighbours(i);
        }
        int[] samples = measured.samples();
        float[] values = new float[samples.length == 0 ? 0 : samples[samples.length - 1] + 1];
        double[] plain = sorted.clone();
        Arrays.sort(sorted);
        double strongest = Quantile.ofSorted(sorted, 0.95);
        for (int i = 0; i < plain.length; i++) {
            values[samples[i]] = (float) (strongest > 0 ? plain[i] / strongest : 0);
        }
        double mean = Arrays.stream(plain).average().orElse(0);
        NumberRange range = new NumberRange(new FaithfulnessWords().shade(shade), 0, strongest, false, true);
        PointShades shades = new PointShades(values, range, false);
        return new Shading(shade, shades, strongest, mean, plain.length, measured.shown());
    }
}
