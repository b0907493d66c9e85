package latentfx.analysis.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;

/** What can be left out of data. */
public sealed interface LeftOut {
    /** The group it is in {@code data}. */
    RareGroup in(TrainTest data);

    /**
     * A class.
     *
     * @param label its index
     */
    record OfClass(int label) implements LeftOut {
        @Override
        public RareGroup in(TrainTest data) {
            return RareGroup.ofClass(data, label);
        }
    }

    /**
     * The fifth of the images with most of a measure.
     *
     * @param measure what it is measured by
     */
    record OfMost(StrokeMeasure measure) implements LeftOut {
        @Override
        public RareGroup in(TrainTest data) {
            return RareGroup.ofMost(data, measure);
        }
    }

    /** What can be left out of such data: each class, and thick and slanted strokes of grey images. */
    static List<LeftOut> all(Dataset data) {
        List<LeftOut> all = new ArrayList<>();
        IntStream.range(0, data.labelNames().size()).mapToObj(OfClass::new).forEach(all::add);
        if (data.shape().channels() == 1) {
            for (StrokeMeasure measure : StrokeMeasure.values()) {
                all.add(new OfMost(measure));
            }
        }
        return all;
    }
}
