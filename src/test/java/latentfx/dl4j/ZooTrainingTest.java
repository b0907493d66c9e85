package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import latentfx.data.Noise;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Requests;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.Zoo;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trainable kind of model learns, and its reports contain the figures of its kind. */
final class ZooTrainingTest {
    private static final int CLASSES = 8;
    private static final NetworkShape DEEP = new NetworkShape(64, List.of(32, 24), 4);
    private static final NetworkShape FLAT = new NetworkShape(64, List.of(), 4);
    private static final TrainingPlan PLAN = new TrainingPlan(12, 32, 3e-3, 5);

    static Stream<String> trained() {
        return Zoo.kinds().stream().map(Zoo.Kind::id).filter(id -> !id.equals("pca"));
    }

    @ParameterizedTest
    @MethodSource("trained")
    void theHeldOutLossFalls(String kind) throws Exception {
        List<EpochReport> whole = train(spec(kind), PLAN).stream()
                .filter(report -> report.checkpoint().stage().isWhole())
                .toList();
        double first = whole.get(0).checkpoint().heldOut().reconstruction();
        double last = whole.get(whole.size() - 1).checkpoint().heldOut().reconstruction();
        assertEquals(12, whole.size());
        assertTrue(last < 0.9 * first, kind + " from " + first + " to " + last);
    }

    @ParameterizedTest
    @MethodSource("trained")
    void theSameSeedGivesTheSameWeightsBitForBit(String kind) throws Exception {
        TrainingPlan plan =
                new TrainingPlan(2, 48, 1e-3, new LearningRateSchedule(0.5, LearningRateSchedule.Decay.COSINE), 8);
        EpochReport once = last(train(spec(kind), plan));
        EpochReport again = last(train(spec(kind), plan));
        assertArrayEquals(once.parameters().encoder(), again.parameters().encoder());
        assertArrayEquals(once.parameters().decoder(), again.parameters().decoder());
    }

    @ParameterizedTest
    @MethodSource("trained")
    void theReportedCodesAreThoseOfTheFinishedModel(String kind) throws Exception {
        EpochReport report = last(train(spec(kind), new TrainingPlan(1, 32, 1e-3, 5)));
        LatentModel model = new Dl4jFactory().create(spec(kind), report.parameters());
        Matrix codes = model.codes(Bars.of(90, 2), Bars.labels(90, 2));
        assertEquals(model.spec().codeWidth(), codes.columns());
        assertArrayEquals(codes.toArray(), report.heldOutCodes().toArray(), 1e-5f);
        float[] picture = new float[64];
        model.pointDecoder().decode(codes.row(3), picture);
        assertArrayEquals(model.decode(codes).row(3), picture, 1e-5f);
    }

    @Test
    void aStackedModelTrainsEachLayerAndThenAllTogether() throws Exception {
        ModelSpec spec = Zoo.kind("stacked").spec(DEEP, CLASSES, Map.of("pretraining-epochs", "3"));
        List<Progress> progress = new ArrayList<>();
        List<EpochReport> reports = new ArrayList<>();
        new Dl4jTrainer().train(request(spec, PLAN), reports::add, progress::add, new Cancellation());
        List<Stage> stages = reports.stream()
                .map(report -> report.checkpoint().stage())
                .distinct()
                .toList();
        assertEquals(List.of(new Stage(1, 4), new Stage(2, 4), new Stage(3, 4), new Stage(4, 4)), stages);
        for (Stage stage : stages) {
            List<EpochReport> own = reports.stream()
                    .filter(report -> report.checkpoint().stage().equals(stage))
                    .toList();
            assertEquals(stage.isWhole() ? 12 : 3, own.size());
            assertTrue(
                    own.get(own.size() - 1).checkpoint().heldOut().total()
                            < own.get(0).checkpoint().heldOut().total(),
                    stage.toString());
        }
        assertEquals(new Progress(400 * (3 * 3 + 12), 400 * (3 * 3 + 12)), progress.get(progress.size() - 1));
    }

    @Test
    void whatTheLayersLearntIsWhereTheWholeModelBegins() throws Exception {
        ModelSpec stacked = Zoo.kind("stacked").spec(DEEP, CLASSES, Map.of("pretraining-epochs", "20"));
        TrainingPlan plan = new TrainingPlan(1, 32, 1e-3, 5);
        double pretrained = last(train(stacked, plan)).checkpoint().heldOut().total();
        double atOnce = last(train(spec("ae"), plan)).checkpoint().heldOut().total();
        assertTrue(pretrained < 0.8 * atOnce, pretrained + " against " + atOnce);
    }

    @Test
    void aDenoisingModelCleansBetterThanAPlainOne() throws Exception {
        TrainingPlan plan = new TrainingPlan(60, 32, 3e-3, 5);
        ModelSpec plain = spec("ae");
        ModelSpec denoising = spec("denoising");
        double corrupted = restored(
                new Dl4jFactory().create(plain, last(train(plain, plan)).parameters()));
        double cleaned = restored(
                new Dl4jFactory().create(denoising, last(train(denoising, plan)).parameters()));
        assertTrue(cleaned < 0.85 * corrupted, cleaned + " against " + corrupted);
    }

    private static double restored(LatentModel model) {
        Matrix clean = Bars.of(90, 2);
        float[] values = clean.toArray();
        Noise.STANDARD.corrupt(values, 0, values.length, new SplittableRandom(3));
        float[] given =
                model.decode(model.encode(Matrix.wrap(90, 64, values)).mean()).toArray();
        float[] wanted = clean.toArray();
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum += Math.pow(given[i] - wanted[i], 2);
        }
        return sum / wanted.length;
    }

    @Test
    void aStrongerPenaltyLeavesFewerUnitsActive() throws Exception {
        double few = active(Map.of("lambda", "3"));
        double many = active(Map.of("lambda", "0"));
        assertTrue(few < 0.7 * many, few + " against " + many);
    }

    private static double active(Map<String, String> options) throws Exception {
        ModelSpec spec = Zoo.kind("sparse").spec(new NetworkShape(64, List.of(32), 100), CLASSES, options);
        float[] codes = last(train(spec, PLAN)).heldOutCodes().toArray();
        int active = 0;
        for (float code : codes) {
            active += code > 0 ? 1 : 0;
        }
        return (double) active / codes.length;
    }

    @Test
    void theDivergenceOfAWarmedUpModelWeighsNothingAtFirst() throws Exception {
        ModelSpec spec = Zoo.kind("beta-vae").spec(DEEP, CLASSES, Map.of("beta", "4", "warm-up", "10"));
        List<EpochReport> reports = train(spec, PLAN);
        EpochReport early = reports.get(0);
        double weight = (early.checkpoint().heldOut().total()
                        - early.checkpoint().heldOut().reconstruction())
                / early.checkpoint().heldOut().kl();
        assertEquals(0.4, weight, 0.03);
        EpochReport late = reports.get(11);
        assertEquals(
                late.checkpoint().heldOut().reconstruction()
                        + 4 * late.checkpoint().heldOut().kl(),
                late.checkpoint().heldOut().total(),
                1e-6);
    }

    @Test
    void cancellingStopsInTheMiddleOfALayer() {
        Cancellation cancellation = new Cancellation();
        List<EpochReport> reports = new ArrayList<>();
        assertThrows(CancellationException.class, () -> new Dl4jTrainer()
                .train(
                        request(spec("stacked"), PLAN),
                        report -> {
                            reports.add(report);
                            if (report.checkpoint().stage().number() == 2) {
                                cancellation.cancel();
                            }
                        },
                        progress -> {},
                        cancellation));
        assertEquals(new Stage(2, 4), last(reports).checkpoint().stage());
    }

    private static ModelSpec spec(String kind) {
        Zoo.Kind chosen = Zoo.kind(kind);
        return chosen.spec(chosen.hiddenLayers() ? DEEP : FLAT, CLASSES, Map.of());
    }

    private static List<EpochReport> train(ModelSpec spec, TrainingPlan plan) throws Exception {
        List<EpochReport> reports = new ArrayList<>();
        new Dl4jTrainer().train(request(spec, plan), reports::add, progress -> {}, new Cancellation());
        return reports;
    }

    private static EpochReport last(List<EpochReport> reports) {
        return reports.get(reports.size() - 1);
    }

    private static TrainingRequest request(ModelSpec spec, TrainingPlan plan) {
        TrainTest data = new TrainTest(
                Requests.part("train", Bars.of(400, 1), Bars.labels(400, 1)),
                Requests.part("test", Bars.of(90, 2), Bars.labels(90, 2)));
        return new TrainingRequest("bars", spec, plan, data);
    }
}
