package latentfx.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.model.Checkpoint;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.ModelTrainer;
import latentfx.model.Parameters;
import latentfx.model.Stage;
import org.junit.jupiter.api.Test;

/** The measurements on the real engine with tiny budgets, and what they make of a trainer that only pretends. */
final class BenchTest {
    private static final BenchBudget TINY = new BenchBudget(512, 0.01, 0.02, 50, 1);
    private static final Parameters NO_WEIGHTS = new Parameters(new float[0], new float[0]);

    private final List<String> told = new ArrayList<>();

    @Test
    void trainingIsMeasuredForBothKindsAndBatchSizes() throws Exception {
        Map<String, OptionalDouble> figures = real().measure(BenchTopic.TRAIN, told::add);
        assertEquals(
                Set.of(
                        "train.ae.128.samples_per_s",
                        "train.vae.128.samples_per_s",
                        "train.ae.512.samples_per_s",
                        "train.vae.512.samples_per_s"),
                figures.keySet());
        allPositive(figures);
        assertEquals(4, told.size(), told.toString());
    }

    @Test
    void encodingAndDecodingAreMeasuredAloneAndBesideTraining() throws Exception {
        Map<String, OptionalDouble> figures = real().measure(BenchTopic.ENCODE, told::add);
        assertEquals(Set.of("encode.512.samples_per_s"), figures.keySet());
        figures.putAll(real().measure(BenchTopic.DECODE, told::add));
        for (String block : List.of("1", "16", "64", "400")) {
            double median = figures.get("decode." + block + ".median_us").getAsDouble();
            assertTrue(figures.get("decode." + block + ".p99_us").getAsDouble() >= median, block);
        }
        assertTrue(figures.containsKey("decode.1.beside_training.p999_us"));
        assertEquals(11, figures.size());
        allPositive(figures);
    }

    @Test
    void convolutionsAreMeasuredAtThreeSizesOfImage() throws Exception {
        Map<String, OptionalDouble> figures = real().measure(BenchTopic.CONV, told::add);
        for (String image : List.of("28x1", "32x3", "64x3")) {
            assertTrue(figures.containsKey("train.conv." + image + ".samples_per_s"), image);
            assertTrue(figures.containsKey("encode.conv." + image + ".samples_per_s"), image);
            assertTrue(figures.containsKey("decode.conv.1." + image + ".median_us"), image);
        }
        assertEquals(18, figures.size());
        allPositive(figures);
    }

    @Test
    void theSoakKeepsItsPace() throws Exception {
        Map<String, OptionalDouble> figures = real().measure(BenchTopic.SOAK, told::add);
        assertEquals(1, figures.get("soak.seconds").getAsDouble());
        double pace = figures.get("soak.decodes_per_s").getAsDouble();
        assertTrue(pace > 50 && pace <= 1010, pace + " a second");
        assertTrue(figures.containsKey("soak.rss_growth_mb"));
    }

    @Test
    void theFirstEpochIsWarmUpAndTheMedianOfTheOthersTheFigure() throws Exception {
        double[] rates = {10, 100, 500, 300, 200};
        List<Integer> reported = new ArrayList<>();
        ModelTrainer trainer = (request, reports, progress, cancellation) -> {
            for (int epoch = 1; epoch <= rates.length; epoch++) {
                cancellation.throwIfCancelled();
                reported.add(epoch);
                reports.accept(report(epoch, rates[epoch - 1]));
            }
            throw new AssertionError("nobody stopped it");
        };
        // 512 rows at 100, 500 and 300 a second are 7.85 s of measuring
        BenchBudget budget = new BenchBudget(512, 7.8, 1, 1, 1);
        double figure = new TrainBench(trainer, budget).samplesPerSecond(BenchModel.vae(), 128);
        assertEquals(300, figure);
        assertEquals(List.of(1, 2, 3, 4), reported);
    }

    @Test
    void aTrainingThatDivergesOrEndsIsNoMeasurementBesideIt() {
        ModelTrainer lost = (request, reports, progress, cancellation) -> {
            throw new DivergedException(1, Optional.empty());
        };
        ModelTrainer quick = (request, reports, progress, cancellation) -> report(1, 1);
        assertThrows(DivergedException.class, () -> beside(lost));
        assertThrows(IllegalStateException.class, () -> beside(quick));
    }

    @Test
    void aBudgetThatMeasuresNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BenchBudget(511, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BenchBudget(512, 0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BenchBudget(512, 1, Double.NaN, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BenchBudget(512, 1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> BenchBudget.FULL.withSoak(0));
    }

    private static void beside(ModelTrainer trainer) throws DivergedException {
        new BesideTraining(trainer)
                .time(new TrainBench(trainer, TINY).request(BenchModel.vae(), 128), 5, () -> pause(20));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Bench real() {
        return new Bench(new Dl4jTrainer(), new Dl4jFactory(), TINY);
    }

    private static void allPositive(Map<String, OptionalDouble> figures) {
        figures.forEach((name, figure) -> assertTrue(figure.getAsDouble() > 0, name + " is " + figure));
    }

    private static EpochReport report(int epoch, double rate) {
        Losses losses = new Losses(1, 0, 1);
        Checkpoint checkpoint = new Checkpoint(Stage.ONLY, epoch, 1000, losses, losses, Duration.ZERO);
        return new EpochReport(checkpoint, rate, BenchModel.vae().codes(1), NO_WEIGHTS);
    }
}
