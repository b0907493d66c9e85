package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.analysis.SampleImages;
import latentfx.analysis.filters.FilterActivity;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.FilterSamples;
import latentfx.analysis.filters.FilterSide;
import latentfx.analysis.filters.UnitOverSamples;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters of the models that come with the program, against figures that NumPy computed from their files. */
final class BundledFiltersTest {
    private static final Path MNIST = Path.of("../shared/data/mnist");

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    private FilterBank bank(String name, FilterSide side) throws IOException {
        return FilterBank.of(workbench.openBundled(name), side);
    }

    @ParameterizedTest
    @CsvSource({
        "mnist-ae-4, 512, 108.818, 112.358, 6.08132, 27.7178",
        "mnist-denoising-32, 512, 17.2398, 65.3227, 8.24026, 19.7988",
        "mnist-sparse-32, 512, 143.750, 97.7496, 4.83601, 30.1429",
        "mnist-linear-32, 32, 113.470, 116.542, 0.695373, 2.96222"
    })
    void spreadAndNormAreThoseOfTheFile(
            String name, int units, double seen, double painted, double norm, double paintedNorm) throws IOException {
        FilterBank sees = bank(name, FilterSide.SEES);
        assertEquals(units, sees.units());
        assertEquals(seen, sees.medianRatio(), 1e-5 * seen);
        assertEquals(norm, sees.norm(sees.byNorm()[0]), 1e-5 * norm);
        FilterBank paints = bank(name, FilterSide.PAINTS);
        assertEquals(painted, paints.medianRatio(), 1e-5 * painted);
        assertEquals(paintedNorm, paints.norm(paints.byNorm()[0]), 1e-5 * paintedNorm);
    }

    @Test
    void aCommonScaleReachesOverAlmostAllWeights() throws IOException {
        assertEquals(0.5336914, bank("mnist-ae-4", FilterSide.SEES).common(), 1e-6);
    }

    @Test
    void activityOnMnistIsThatOfNumPy() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MNIST), "MNIST is not at " + MNIST);
        SampleImages images = new SampleImages();
        images.know(
                new IdxFolder(MNIST).load(progress -> {}, new Cancellation()).test());
        FilterBank sees = bank("mnist-ae-4", FilterSide.SEES);
        FilterActivity activity =
                FilterActivity.of(sees, FilterSamples.of(sees.open(), images), progress -> {}, new Cancellation());
        assertEquals(10_000, activity.samples().size());
        assertEquals(39, activity.dead());
        assertEquals(0.10338502, activity.mean(0), 1e-5);
        assertEquals(359, activity.byMean()[0]);
        UnitOverSamples unit = UnitOverSamples.of(activity, 146);
        assertEquals(889, unit.above());
        assertEquals(3350, unit.index(unit.top().get(0)));
        assertEquals(7.637709, unit.top().get(0).activation(), 1e-4);
        FilterBank paints = bank("mnist-ae-4", FilterSide.PAINTS);
        FilterActivity painted =
                FilterActivity.of(paints, FilterSamples.of(paints.open(), images), progress -> {}, new Cancellation());
        assertEquals(120, painted.dead());
        assertEquals(0.3454839, painted.mean(1), 1e-3);
    }
}
