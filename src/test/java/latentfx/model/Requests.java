package latentfx.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Samples;

/** Training requests on plain matrices, for tests. */
public final class Requests {
    private Requests() {}

    /** For an unconditional model, with fresh weights. */
    public static TrainingRequest of(ModelSpec spec, TrainingPlan plan, Samples samples, Samples heldOut) {
        return new TrainingRequest("made up", spec, plan, data(samples, heldOut));
    }

    /** Samples of one class. */
    public static TrainTest data(Samples samples, Samples heldOut) {
        return new TrainTest(
                part("train", samples, new int[samples.rows()]), part("test", heldOut, new int[heldOut.rows()]));
    }

    /** Samples, one per row, as a part of a data set; as many classes as the labels need. */
    public static Dataset part(String name, Samples samples, int[] labels) {
        int classes = Arrays.stream(labels).max().orElse(0) + 1;
        return new Dataset(
                samples,
                labels,
                new ImageShape(1, samples.columns(), 1),
                Collections.nCopies(classes, "any"),
                new DataOrigin("made up", name, "0".repeat(64)),
                Optional.empty());
    }
}
