package latentfx.analysis.randomimages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.distances.Euclid;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.model.judge.Classifier;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Random images of 2×2 pixels, and the four corners of a square as pictures. */
final class RandomSearchTest {
    private static final Dataset CORNERS = FakeData.corners(5);
    private static final OpenModel OPEN = open();

    private static OpenModel open() {
        LatentModel model = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet = new CodeSheet(
                model.encode(CORNERS.samples()).mean(), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty());
    }

    /** Names the brighter of the first two pixels: its logits are 10 times those. */
    private static Judge judge() {
        float[] weights = {10, 0, 0, 0, 0, 10, 0, 0, 0, 0};
        return new Judge(
                new Classifier(List.of(4, 2), weights, FakeData.IMAGE, List.of("left", "right"), "corners", 1));
    }

    private static RandomSearch search(Optional<Judge> judge) {
        SampleImages images = new SampleImages();
        images.know(CORNERS);
        return RandomSearch.of(OPEN, images.some(OPEN, 100), judge, new Cancellation());
    }

    private static Tally drawn(NoiseKind kind, int batches) {
        int[] left = {batches};
        return search(Optional.of(judge())).advance(Tally.begin(kind, 3), () -> --left[0] == 0, new Cancellation());
    }

    @Test
    void theSameSeedDrawsTheSameImagesHoweverTheyAreSliced() {
        RandomSearch search = search(Optional.of(judge()));
        Tally once = drawn(NoiseKind.UNIFORM, 4);
        Tally sliced = Tally.begin(NoiseKind.UNIFORM, 3);
        for (int slice = 0; slice < 4; slice++) {
            sliced = search.advance(sliced, () -> true, new Cancellation());
        }
        assertEquals(once, sliced);
        assertEquals(4L * RandomSearch.BATCH, sliced.count());
        Tally other = search.advance(Tally.begin(NoiseKind.UNIFORM, 4), () -> true, new Cancellation());
        assertFalse(other.latest().equals(once.latest()));
    }

    /**
     * Of a corner, black elsewhere, the squared distance of a uniform image has the mean 2·(1/3) for the black pixels and, for
     * the others, twice the mean square of the distance to the nearer end, 1/12.
     */
    @Test
    void uniformImagesAreAsFarAsGeometrySays() {
        Tally tally = drawn(NoiseKind.UNIFORM, 20);
        assertEquals(2 / 3.0 + 2 / 12.0, tally.squares() / tally.count(), 0.02);
        assertTrue(tally.nearest().orElseThrow().distance() < tally.mean() - 2 * tally.deviation());
    }

    @Test
    void theBestAreWhatTheyAreSaidToBe() {
        Tally tally = drawn(NoiseKind.UNIFORM, 8);
        Tally.Drawn nearest = tally.nearest().orElseThrow();
        float[] picture = search(Optional.empty()).pictures().images().row(nearest.picture());
        assertEquals(Euclid.distance(nearest.pixels(), picture), nearest.distance(), 1e-6);
        Tally.Drawn trusted = tally.trusted().orElseThrow();
        double off = trusted.pixels()[0] - trusted.pixels()[1];
        assertEquals(1 / (1 + Math.exp(-10 * Math.abs(off))), trusted.confidence(), 1e-5);
        assertEquals(off > 0 ? 0 : 1, trusted.label());
    }

    /** Sure of more than 0.9 means |a − b| > ln 9 / 10 = 0.2197, which has the probability (1 − 0.2197)² = 0.609. */
    @Test
    void whatTheJudgeIsSureOfIsCounted() {
        Tally tally = drawn(NoiseKind.UNIFORM, 20);
        assertEquals(0.609, (double) tally.sure() / tally.count(), 0.02);
        assertTrue(tally.both() <= tally.sure());
    }

    /** Copies of corners lie on each other, so that the limit is 0, which black and white images reach in 4 of 16 cases. */
    @Test
    void bothNeedTheJudgeAndThePictures() {
        RandomSearch.Usual usual = search(Optional.of(judge())).usual();
        assertEquals(new RandomSearch.Usual(20, 0, 0, 0.5, 0.5), usual);
        Tally tally = drawn(NoiseKind.BLACK_WHITE, 20);
        assertEquals(0.5, (double) tally.sure() / tally.count(), 0.03);
        assertEquals(0.125, (double) tally.both() / tally.count(), 0.02);
    }

    @Test
    void withoutAFittingJudgeDistancesAreAllThereIs() {
        Judge other = new Judge(
                new Classifier(List.of(1, 2), new float[4], new ImageShape(1, 1, 1), List.of("a", "b"), "dots", 1));
        RandomSearch search = search(Optional.of(other));
        assertTrue(search.judge().isEmpty());
        Tally tally = search.advance(Tally.begin(NoiseKind.OWN_VALUES, 1), () -> true, new Cancellation());
        assertTrue(tally.trusted().isEmpty());
        assertEquals(0, tally.sure());
        assertEquals(0, tally.nearest().orElseThrow().distance());
        assertTrue(Double.isNaN(search.usual().sure()));
    }

    /** Corners: each of the first two pixels is bright half the time, the others never; the two are independent. */
    @Test
    void eachRungKnowsMoreOfTheData() {
        NoiseSource source = new NoiseSource(OPEN, CORNERS.samples().matrix());
        assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, means(source, NoiseKind.UNIFORM), 0.02);
        assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, means(source, NoiseKind.POOLED), 0.02);
        assertArrayEquals(new double[] {0.5, 0.5, 0, 0}, means(source, NoiseKind.OWN_VALUES), 0.02);
        assertArrayEquals(new double[] {0.5, 0.5, 0, 0}, means(source, NoiseKind.GAUSSIAN), 0.03);
        assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, means(source, NoiseKind.MODEL), 0.03);
        for (float value : source.draw(NoiseKind.BLACK_WHITE, 50, 1, 0).toArray()) {
            assertEquals(Math.rint(value), value);
        }
        for (float value : source.draw(NoiseKind.UNIFORM, 50, 1, 0).toArray()) {
            assertEquals(Math.rint(255 * value), 255 * value, 1e-4);
        }
    }

    private static double[] means(NoiseSource source, NoiseKind kind) {
        return Columns.mean(source.draw(kind, 5000, 1, 0));
    }

    /** The covariance of two pixels that are always equal is kept by one kind only. */
    @Test
    void onlyTheCovarianceJoinsPixelsTwoByTwo() {
        Matrix equal = Matrix.of(4, 4, 0, 0, 0, 0, 1, 1, 0, 0, 0.25f, 0.25f, 0, 0, 0.75f, 0.75f, 0, 0);
        NoiseSource source = new NoiseSource(OPEN, equal);
        Matrix joined = source.draw(NoiseKind.GAUSSIAN, 200, 1, 0);
        Matrix apart = source.draw(NoiseKind.OWN_VALUES, 200, 1, 0);
        double off = 0;
        for (int row = 0; row < 200; row++) {
            assertEquals(joined.get(row, 0), joined.get(row, 1), 1e-3);
            off = Math.max(off, Math.abs(apart.get(row, 0) - apart.get(row, 1)));
        }
        assertEquals(1, off);
    }

    @Test
    void largeImagesHaveNoCovariance() {
        assertFalse(NoiseKind.GAUSSIAN.isPossible(NoiseKind.MOST_GAUSSIAN + 1));
        assertTrue(NoiseKind.GAUSSIAN.isPossible(784));
        assertTrue(NoiseKind.UNIFORM.isPossible(1_000_000));
    }

    @Test
    void aSearchCanBeStopped() {
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThrows(CancellationException.class, () -> search(Optional.empty())
                .advance(Tally.begin(NoiseKind.UNIFORM, 1), () -> true, stopped));
    }

    /** 10^1888.06 images at 1,000 a second: 10^1885.06 seconds of 10^7.499 a year. */
    @Test
    void allImagesTakeMoreYearsThanCanBeWrittenDown() {
        assertEquals(1877.56, ImageCount.log10Years(ImageCount.log10(784, 256), 1000), 0.01);
        assertEquals(0, ImageCount.log10Years(Math.log10(31_557_600), 1), 1e-12);
    }
}
