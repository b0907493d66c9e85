package latentfx.analysis.filters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.ImportedSpec;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.LinearSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Units over the four corners, images of 2×2 pixels of which the first two are 0 or 1, worked out by hand. */
final class FilterBankTest {
    private static final Dataset CORNERS = FakeData.corners(5);

    /** Three units: one sees the first pixel, one both alike, one has so low a bias that nothing wakes it. */
    private static final LatentModel MODEL = FakeModels.flat(
            new AutoencoderSpec(new NetworkShape(4, List.of(3), 2)),
            new Parameters(
                    new float[] {3, 0, 0, 0, 1, 1, 1, 1, 0, 4, 0, 0, 0, 0.5f, -9, 1, 0, 0, 0, 1, 0, 0, 0},
                    new float[] {1, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0}));

    private final SampleImages images = new SampleImages();

    private static OpenModel open(LatentModel model) {
        CodeSheet sheet = new CodeSheet(
                CORNERS.samples().matrix().columns(0, model.spec().codeWidth()),
                CORNERS.labels(),
                CORNERS.labelNames(),
                CORNERS.origin());
        return new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty());
    }

    private FilterActivity activity(FilterBank bank) {
        images.know(CORNERS);
        return FilterActivity.of(bank, FilterSamples.of(bank.open(), images), progress -> {}, new Cancellation());
    }

    @Test
    void eachUnitHasItsWeightsNormAndSpread() {
        FilterBank bank = FilterBank.of(open(MODEL), FilterSide.SEES);
        assertEquals(3, bank.units());
        assertArrayEquals(new float[] {1, 1, 1, 1}, bank.filter(1));
        assertEquals(3, bank.norm(0));
        assertEquals(2, bank.norm(1));
        assertEquals(1, bank.ratio(0), 1e-12);
        assertEquals(4, bank.ratio(1), 1e-12);
        assertEquals(1, bank.medianRatio(), 1e-12);
        assertArrayEquals(new int[] {2, 0, 1}, bank.byNorm());
        assertArrayEquals(new int[] {0, 2, 1}, bank.byRatio());
        assertEquals(-9, bank.bias(2));
        assertFalse(bank.isOfCode());
    }

    @Test
    void whatAUnitPaintsAreTheWeightsThatLeaveIt() {
        FilterBank bank = FilterBank.of(open(MODEL), FilterSide.PAINTS);
        assertEquals(3, bank.units());
        assertArrayEquals(new float[] {2, 0, 0, 1}, bank.filter(0));
        assertArrayEquals(new float[] {0, 1, 0, 0}, bank.filter(2));
        assertEquals(Math.sqrt(5), bank.norm(0), 1e-12);
        assertEquals(25.0 / 17, bank.ratio(0), 1e-12);
    }

    /** The corners are 00, 10, 01, 11: unit 0 says 0, 3, 0, 3 and unit 1 says 0.5, 1.5, 1.5, 2.5. */
    @Test
    void meansAreThoseOfAllSamplesAndASilentUnitIsDead() {
        FilterActivity activity = activity(FilterBank.of(open(MODEL), FilterSide.SEES));
        assertEquals(20, activity.samples().size());
        assertTrue(activity.samples().drawn().fromSource());
        assertEquals(1.5, activity.mean(0), 1e-6);
        assertEquals(1.5, activity.mean(1), 1e-6);
        assertEquals(0, activity.mean(2));
        assertEquals(3, activity.greatest(0));
        assertTrue(activity.isDead(2));
        assertFalse(activity.isDead(1));
        assertEquals(1, activity.dead());
    }

    /** Codes are the first two pixels; the decoder's units take the first, the second, and nothing. */
    @Test
    void whatPaintsIsWatchedOnTheCodes() {
        FilterActivity activity = activity(FilterBank.of(open(MODEL), FilterSide.PAINTS));
        assertEquals(0.5, activity.mean(0), 1e-6);
        assertEquals(0.5, activity.mean(1), 1e-6);
        assertTrue(activity.isDead(2));
        UnitOverSamples unit = UnitOverSamples.of(activity, 0);
        assertEquals(10, unit.above());
        UnitOnSample at = UnitOnSample.of(activity.bank(), 0, CORNERS.samples().row(1), 1);
        assertEquals(1, at.activation());
        assertArrayEquals(new float[] {2, 0, 0, 1}, at.parts());
    }

    @Test
    void aUnitIsExcitedMostByTheBrightestCorner() {
        UnitOverSamples unit = UnitOverSamples.of(activity(FilterBank.of(open(MODEL), FilterSide.SEES)), 1);
        assertEquals(1.5, unit.mean(), 1e-6);
        assertEquals(20, unit.above());
        assertEquals(
                List.of(3, 7, 11, 15, 19),
                unit.top().stream().limit(5).map(unit::index).toList());
        assertEquals(2.5, unit.top().get(0).activation());
        assertArrayEquals(new float[] {1, 1, 0, 0}, unit.image(unit.top().get(0)));
        assertEquals(UnitOverSamples.TOP, unit.top().size());
        assertFalse(unit.dead());
    }

    @Test
    void nothingExcitesADeadUnit() {
        UnitOverSamples unit = UnitOverSamples.of(activity(FilterBank.of(open(MODEL), FilterSide.SEES)), 2);
        assertTrue(unit.dead());
        assertEquals(List.of(), unit.top());
        assertEquals(20, unit.histogram().zeros());
    }

    @Test
    void whatAUnitHearsIsTheSumOfWeightsTimesPixels() {
        FilterBank bank = FilterBank.of(open(MODEL), FilterSide.SEES);
        UnitOnSample at = UnitOnSample.of(bank, 1, new float[] {1, 0.5f, 0, 0.25f}, 0);
        assertArrayEquals(new float[] {1, 0.5f, 0, 0.25f}, at.parts());
        assertEquals(1.75, at.heard());
        assertEquals(2.25, at.activation());
    }

    @Test
    void theHistogramCountsZerosByThemselves() {
        ActivationHistogram histogram = ActivationHistogram.of(new float[] {0, 0, 1, 2, 2, 25});
        assertEquals(2, histogram.zeros());
        assertEquals(1, histogram.low());
        assertEquals(25, histogram.high());
        assertEquals(1, histogram.counts()[0]);
        assertEquals(2, histogram.counts()[1]);
        assertEquals(1, histogram.counts()[ActivationHistogram.BINS - 1]);
        assertEquals(6, histogram.total());
        assertEquals(2, histogram.most());
    }

    /** Where all activations are equal there is one bar, not a division by nothing. */
    @Test
    void equalActivationsMakeOneBar() {
        assertEquals(3, ActivationHistogram.of(new float[] {7, 7, 7}).counts()[0]);
        assertEquals(0, ActivationHistogram.of(new float[] {0, 0}).most());
    }

    @Test
    void theAxesOfALinearModelAreItsFilters() {
        LatentModel linear = FakeModels.flat(
                new LinearSpec(4, 2), new Parameters(new float[] {1, 0, 0, 0, 0, 1, 0, 0, -0.5f, -0.5f}, new float[] {
                    1, 0, 0, 1, 0, 0, 0, 0, 0.5f, 0.5f, 0, 0
                }));
        FilterActivity seen = activity(FilterBank.of(open(linear), FilterSide.SEES));
        assertTrue(seen.bank().isOfCode());
        assertEquals(2, seen.bank().units());
        assertEquals(0, seen.mean(0), 1e-7);
        FilterBank paints = FilterBank.of(open(linear), FilterSide.PAINTS);
        assertArrayEquals(new float[] {1, 0, 0, 0}, paints.filter(0));
        assertEquals(0.5, activity(paints).mean(1), 1e-7);
    }

    @Test
    void aClassThatIsToldIsNoPixel() {
        ModelSpec spec = new ConditionalVaeSpec(new NetworkShape(4, List.of(3), 2), 4, Likelihood.BERNOULLI);
        float[] encoder = new float[(int) Parameters.encoderSize(spec)];
        encoder[4] = 5; // the first unit hears nothing but the first class
        LatentModel model =
                FakeModels.flat(spec, new Parameters(encoder, new float[(int) Parameters.decoderSize(spec)]));
        CodeSheet sheet = new CodeSheet(
                Matrix.wrap(20, 6, new float[120]), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        OpenModel open = new OpenModel("told", model, CORNERS.shape(), sheet, Optional.empty());
        FilterBank bank = FilterBank.of(open, FilterSide.SEES);
        assertEquals(4, bank.besides());
        assertEquals(4, bank.filter(0).length);
        assertEquals(1.25, activity(bank).mean(0), 1e-6); // 5 for a quarter of the samples
        assertEquals(5, UnitOnSample.of(bank, 0, CORNERS.samples().row(0), 0).activation());
    }

    @Test
    void aDecoderAloneSeesNothing() {
        ModelSpec decoder = new ImportedSpec(
                List.of(), List.of(new LayerSpec.Dense(2, 4, Activation.LINEAR)), false, Likelihood.SQUARED_ERROR);
        assertFalse(FilterSide.SEES.isIn(decoder));
        assertTrue(FilterSide.PAINTS.isIn(decoder));
        LatentModel model = FakeModels.flat(decoder, new Parameters(new float[0], new float[12]));
        assertThrows(IllegalArgumentException.class, () -> FilterBank.of(open(model), FilterSide.SEES));
        assertEquals(2, FilterBank.of(open(model), FilterSide.PAINTS).units());
    }

    @Test
    void filtersOfAnotherNumberOfPixelsAreNoPictures() {
        assertTrue(FilterSide.SEES.isOfPixels(MODEL.spec(), 4));
        assertFalse(FilterSide.SEES.isOfPixels(MODEL.spec(), 12));
        assertFalse(FilterSide.PAINTS.isOfPixels(MODEL.spec(), 12));
    }

    /** Within the middle 20×20 pixels of 28×28; evenly drawn weights spread over 5/9 of them. */
    @Test
    void theEdgeOfAnImageDoesNotCount() {
        FilterSpread spread = FilterSpread.of(ImageShape.MNIST);
        float[] filter = new float[784];
        filter[0] = 1000;
        filter[4 * 28 + 4] = 1;
        filter[23 * 28 + 23] = -1;
        assertEquals(400, spread.weights());
        assertEquals(2, spread.ratio(filter), 1e-12);
        assertEquals(222.2, spread.random(), 0.1);
        assertEquals(0, FilterSpread.of(new ImageShape(1, 9, 1)).ratio(new float[9]));
        assertThrows(IllegalArgumentException.class, () -> new FilterSpread(ImageShape.MNIST, 14));
    }

    @Test
    void watchingTellsItsProgressAndCanBeStopped() {
        FilterBank bank = FilterBank.of(open(MODEL), FilterSide.SEES);
        FilterSamples samples = FilterSamples.of(bank.open(), images);
        assertFalse(samples.drawn().fromSource());
        List<Progress> told = new ArrayList<>();
        FilterActivity.of(bank, samples, told::add, new Cancellation());
        assertEquals(List.of(new Progress(20, 20)), told);
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> FilterActivity.of(bank, samples, told::add, stopped));
    }
}
