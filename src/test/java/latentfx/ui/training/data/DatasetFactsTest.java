package latentfx.ui.training.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class DatasetFactsTest {
    private static final ImageShape SHAPE = new ImageShape(2, 3, 1);

    private static Dataset data(String part, int... labels) {
        float[] pixels = new float[labels.length * SHAPE.size()];
        for (int i = 0; i < labels.length; i++) {
            Arrays.fill(pixels, i * SHAPE.size(), (i + 1) * SHAPE.size(), i / (float) labels.length);
        }
        return new Dataset(
                Matrix.wrap(labels.length, SHAPE.size(), pixels),
                labels,
                SHAPE,
                List.of("a", "b", "c"),
                new DataOrigin("letters", part, part.equals("train") ? "a".repeat(64) : "b".repeat(64)),
                Optional.empty());
    }

    @Test
    void bothPartsAreCountedByClass() {
        DatasetFacts facts = DatasetFacts.of(new TrainTest(data("train", 0, 1, 0, 0), data("test", 2, 1)));
        assertEquals(4, facts.train());
        assertEquals(2, facts.test());
        assertEquals(6, facts.size());
        assertEquals(List.of("a", "b", "c"), facts.names());
        assertEquals(
                List.of(
                        new DatasetFacts.OfClass("a", 3, 0),
                        new DatasetFacts.OfClass("b", 1, 1),
                        new DatasetFacts.OfClass("c", 0, 1)),
                facts.classes());
        assertEquals("b".repeat(64), facts.origin().sha256(), "that of the part which maps show");
    }

    @Test
    void thirtyTwoSamplesAreSpreadOverTheClasses() {
        int[] labels = IntStream.range(0, 90).map(i -> i < 80 ? 0 : 1 + i % 2).toArray();
        int[] samples = DatasetFacts.spread(data("train", labels));
        long[] each = new long[3];
        Arrays.stream(samples).forEach(i -> each[labels[i]]++);
        assertArrayEquals(new long[] {22, 5, 5}, each, "all of the small classes, the rest from the large one");
    }

    @Test
    void aSmallDataSetShowsAllItHas() {
        DatasetFacts facts = DatasetFacts.of(new TrainTest(data("train", 2, 0, 1), data("test", 0)));
        assertArrayEquals(new int[] {1, 2, 0}, DatasetFacts.spread(data("train", 2, 0, 1)));
        assertEquals(3, facts.samples().columns());
        assertEquals(2, facts.samples().height());
        assertEquals(3 * 3 + 2, facts.samples().width());
    }
}
