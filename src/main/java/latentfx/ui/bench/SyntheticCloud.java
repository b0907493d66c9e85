package latentfx.ui.bench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.analysis.VectorMap;
import latentfx.data.DataOrigin;
import latentfx.data.Vectors;
import latentfx.math.ColumnOffsets;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;

/** Points that look like codes: ten overlapping normal clusters in the plane, their samples in random order. */
final class SyntheticCloud {
    private static final int CLASSES = 10;
    private static final double APART = 3.2;
    private static final long SEED = 11;

    private SyntheticCloud() {}

    /** A map of {@code points} points; the same ones each time. */
    static OpenModel of(int points) {
        SplittableRandom random = new SplittableRandom(SEED);
        float[] places = new float[2 * points];
        int[] labels = new int[points];
        for (int i = 0; i < points; i++) {
            int label = random.nextInt(CLASSES);
            double angle = 2 * Math.PI * label / CLASSES;
            double reach = label % 2 == 0 ? APART : 0.4 * APART;
            labels[i] = label;
            places[2 * i] = (float) (reach * Math.cos(angle) + random.nextGaussian());
            places[2 * i + 1] = (float) (reach * Math.sin(angle) + random.nextGaussian());
        }
        List<String> names =
                IntStream.range(0, CLASSES).mapToObj(String::valueOf).toList();
        return VectorMap.of(new Vectors(
                Matrix.wrap(points, 2, places),
                ColumnOffsets.none(2),
                labels,
                names,
                List.of(),
                Optional.empty(),
                new DataOrigin("synthetic cloud", "vectors", "0".repeat(64))));
    }
}
