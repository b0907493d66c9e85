package latentfx.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.data.ImageShape;
import latentfx.data.ReadBudget;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.LearningRateSchedule;
import latentfx.model.LearningRateSchedule.Decay;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Provenance;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.Specs;
import latentfx.model.TrainingPlan;
import latentfx.model.WeightPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of every kind are read back from their files, and no header makes the reader exceed its memory limits. */
final class ModelFileKindsTest {
    private static final TrainingPlan PLAN =
            new TrainingPlan(30, 64, 2e-3, new LearningRateSchedule(0.5, Decay.COSINE), 5);

    @TempDir
    private Path folder;

    @Test
    void everyKindComesBackBitForBit() throws Exception {
        List<ModelSpec> kinds = new ArrayList<>(Specs.ALL);
        kinds.addAll(Specs.CONVOLUTIONS);
        kinds.addAll(Specs.IMPORTED);
        for (ModelSpec spec : kinds) {
            SavedModel model = model(spec);
            Path file = folder.resolve("kind.latentfx");
            ModelFile.write(model, file, WeightPrecision.FLOAT32);
            SavedModel back = ModelFile.read(file);
            assertEquals(spec, back.spec());
            assertArrayEquals(model.parameters().encoder(), back.parameters().encoder());
            assertArrayEquals(model.parameters().decoder(), back.parameters().decoder());
            assertEquals(model.sheet().codes(), back.sheet().codes());
            assertEquals(spec.codeWidth(), back.sheet().codes().columns());
            assertEquals(PLAN, back.provenance().training().orElseThrow().plan());
        }
    }

    @Test
    void codesThatWouldFillTheMemoryAreRefusedByTheirHeader() throws Exception {
        String message =
                refused(header(new ConditionalVaeSpec(new NetworkShape(12, List.of(4), 24), 1000, Likelihood.BERNOULLI))
                        .replace("\"count\" : 2", "\"count\" : 200000"));
        assertTrue(message.contains("it claims 819200000 bytes of codes"), message);
    }

    @Test
    void classesOfAnUnconditionalModelAreRefused() throws Exception {
        String message = refused(header(new AutoencoderSpec(new NetworkShape(12, List.of(4), 2)))
                .replace("\"classes\" : 0", "\"classes\" : 9"));
        assertTrue(message.contains("a model of kind ae is told 0 classes, not 9"), message);
    }

    @Test
    void layersThatContradictTheHeaderAreRefused() throws Exception {
        String json = header(Specs.IMPORTED.get(0));
        assertTrue(refused(json.replace("\"hidden\" : [ 9 ]", "\"hidden\" : [ 8 ]"))
                .contains("its layers do not fit"));
        assertTrue(refused(json.replace("\"kind\" : \"imported\"", "\"kind\" : \"ae\""))
                .contains("its layers do not fit"));
        assertTrue(refused(json.replace("\"units\" : 7", "\"units\" : 8")).contains("layer 2 of the decoder takes 7"));
        assertTrue(refused(json.replace("\"TANH\"", "\"MISH\"")).contains("damaged header"));
        assertTrue(refused(header(new AutoencoderSpec(new NetworkShape(12, List.of(4), 2)))
                        .replace("\"kind\" : \"ae\"", "\"kind\" : \"imported\""))
                .contains("\"imported\" is not known"));
    }

    @Test
    void classesThatMakeTooManyWeightsAreRefusedByTheHeader() throws Exception {
        String json = header(new ConditionalVaeSpec(new NetworkShape(12, List.of(8192), 2), 3, Likelihood.BERNOULLI));
        String message = refused(json.replace("\"classes\" : 3", "\"classes\" : 1000")
                .replace("\"hidden\" : [ 8192 ]", "\"hidden\" : [ 8192, 1024, 8192 ]"));
        assertTrue(message.contains("more than 33554432 weights"), message);
    }

    private static String header(ModelSpec spec) throws Exception {
        SavedModel tiny = SavedModels.tiny();
        ModelHeader header = new ModelHeader(
                ModelHeader.FORMAT,
                ModelHeader.VERSION,
                "claims",
                ModelHeader.Network.of(spec),
                new ImageShape(6, 2, 1),
                new ModelHeader.Weights(WeightPrecision.FLOAT32, "0".repeat(64)),
                new ModelHeader.Codes(2, List.of("a"), tiny.sheet().origin(), "0".repeat(64), "0".repeat(64)),
                tiny.provenance());
        return new String(HeaderJson.write(header), StandardCharsets.UTF_8);
    }

    private static String refused(String json) {
        return assertThrows(
                        ModelFileException.class,
                        () -> HeaderJson.read(
                                json.getBytes(StandardCharsets.UTF_8),
                                "claims.latentfx",
                                ReadBudget.of("claims.latentfx", 1 << 20)))
                .getMessage();
    }

    private static SavedModel model(ModelSpec spec) {
        SavedModel tiny = SavedModels.tiny();
        Provenance before = tiny.provenance();
        Provenance.Training training = before.training().orElseThrow();
        Provenance provenance = new Provenance(
                Optional.of(new Provenance.Training(training.data(), training.samples(), PLAN, training.seconds())),
                before.libraries(),
                before.platform(),
                before.finishedAt(),
                before.figures(),
                before.remark());
        SplittableRandom random = new SplittableRandom(8);
        Parameters parameters = new Parameters(
                floats(random, Parameters.encoderSize(spec)), floats(random, Parameters.decoderSize(spec)));
        Matrix codes = Matrix.wrap(5, spec.codeWidth(), floats(random, 5L * spec.codeWidth()));
        CodeSheet sheet = new CodeSheet(
                codes,
                tiny.sheet().labels(),
                tiny.sheet().labelNames(),
                tiny.sheet().origin());
        return new SavedModel("of a kind", spec, new ImageShape(6, 2, 1), parameters, sheet, provenance);
    }

    private static float[] floats(SplittableRandom random, long count) {
        float[] values = new float[(int) count];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }
}
