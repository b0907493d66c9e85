package latentfx.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/** Small models for tests. */
public final class SavedModels {
    private SavedModels() {}

    /** A VAE of 4×3 pixels with a 2-D code, random weights and five labelled codes. */
    public static SavedModel tiny() {
        ModelSpec spec = new VaeSpec(new NetworkShape(12, List.of(5), 2), 1.5);
        SplittableRandom random = new SplittableRandom(8);
        Parameters parameters = new Parameters(
                floats(random, (int) Parameters.encoderSize(spec)), floats(random, (int) Parameters.decoderSize(spec)));
        DataOrigin origin = new DataOrigin("tiny data", "test", "ab".repeat(32));
        CodeSheet sheet = new CodeSheet(
                Matrix.wrap(5, 2, floats(random, 10)), new int[] {0, 1, 2, 1, 0}, List.of("zero", "one", "둘"), origin);
        Provenance provenance = new Provenance(
                Optional.of(new Provenance.Training(origin, 100, TrainingPlan.DEFAULT, 12.5)),
                Map.of("Java", "17"),
                "Linux amd64, 2 processors",
                "2026-01-01T00:00:00Z",
                Map.of("bce", 99.25),
                "");
        return new SavedModel("tiny-vae-2", spec, new ImageShape(4, 3, 1), parameters, sheet, provenance);
    }

    private static float[] floats(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }
}
