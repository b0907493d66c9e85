package latentfx.ui.faithfulness;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.ui.map.MapPicture;

/**
 * The first samples that have a position on a map; a projection may have left some of the model's samples out.
 *
 * @param codes their codes, one a row
 * @param positions their positions on the map, one a row
 * @param samples their indices, ascending
 * @param shown how many samples have a position in all
 */
record PositionedSamples(Matrix codes, Matrix positions, int[] samples, int shown) {
    /** The first samples of {@code picture}, {@code most} at most. */
    static PositionedSamples of(MapPicture picture, int most) {
        Matrix styles = picture.open().styles();
        if (picture.arrangement().isEmpty()) {
            int[] first = new int[Math.min(most, styles.rows())];
            Arrays.setAll(first, i -> i);
            return new PositionedSamples(
                    styles.slice(0, first.length), picture.points().slice(0, first.length), first, styles.rows());
        }
        int[] all = picture.arrangement().get().made().embedding().samples();
        int[] samples = Arrays.copyOf(all, Math.min(most, all.length));
        float[] codes = new float[samples.length * styles.columns()];
        float[] positions = new float[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            styles.copyRows(samples[i], 1, codes, i * styles.columns());
            picture.points().copyRows(samples[i], 1, positions, 2 * i);
        }
        return new PositionedSamples(
                Matrix.wrap(samples.length, styles.columns(), codes),
                Matrix.wrap(samples.length, 2, positions),
                samples,
                all.length);
    }
}
