package latentfx.ui.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import latentfx.data.ImageShape;
import latentfx.model.AutoencoderSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrainingFormTest {
    private static final Map<String, String> KIND_WITH = Map.of(
            "beta", "beta-vae",
            "warm-up", "beta-vae",
            "amount", "denoising",
            "lambda", "sparse",
            "penalty", "sparse",
            "pretraining-epochs", "stacked");

    private final TrainingForm form = new TrainingForm();

    private Setting<?> setting(String key) {
        return switch (key) {
            case "latent" -> form.latent();
            case "beta", "warm-up", "sigma", "amount", "lambda", "rho", "pretraining-epochs", "penalty", "likelihood" ->
                form.option(key);
            case "rateWarmUp" -> form.rateWarmUp();
            case "rateDecay" -> form.rateDecay();
            case "epochs" -> form.epochs();
            case "batch" -> form.batch();
            case "learningRate" -> form.learningRate();
            case "seed" -> form.seed();
            default -> form.hidden();
        };
    }

    @Test
    void itBeginsValidWithTheUsualSettings() {
        assertTrue(form.validBinding().get());
        assertEquals(20, form.plan().epochs());
        assertEquals(128, form.plan().batchSize());
        assertEquals(TrainingPlan.DEFAULT, form.plan());
        assertEquals(List.of(512, 256), form.spec(ImageShape.MNIST, 10).shape().hidden());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "latent|0",
                "latent|1025",
                "latent|two",
                "latent|''",
                "beta|-0.1",
                "beta|20.5",
                "beta|NaN",
                "warm-up|1001",
                "amount|1.01",
                "lambda|101",
                "penalty|l2",
                "pretraining-epochs|0",
                "pretraining-epochs|2.5",
                "rateWarmUp|101",
                "rateDecay|linear",
                "epochs|1001",
                "epochs|2.5",
                "batch|1025",
                "learningRate|0",
                "learningRate|1.1",
                "seed|-1",
                "hidden|512, x",
                "hidden|9000",
                "hidden|1 2 3 4 5 6 7 8 9"
            })
    void aWrongValueIsNamedInTheMessage(String key, String typed) {
        form.kindProperty().set(Zoo.kind(KIND_WITH.getOrDefault(key, "vae")));
        Setting<?> setting = setting(key);
        setting.textProperty().set(typed);
        assertFalse(setting.isValid());
        assertFalse(form.validBinding().get());
        String named = key.equals("hidden") ? typed.substring(typed.lastIndexOf(' ') + 1) : typed;
        assertTrue(
                setting.problemProperty().get().contains(named),
                setting.problemProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "latent,1",
        "latent,1024",
        "beta,0",
        "beta,20",
        "epochs,1000",
        "batch,1024",
        "learningRate,1e-6",
        "seed,7"
    })
    void theEndsOfARangeBelongToIt(String key, String typed) {
        setting(key).textProperty().set(typed);
        assertTrue(form.validBinding().get(), setting(key).problemProperty().get());
    }

    @Test
    void aPlainAutoencoderDoesNotMindAWrongBeta() {
        form.kindProperty().set(Zoo.kind("beta-vae"));
        form.option("beta").textProperty().set("100");
        assertFalse(form.validBinding().get());
        form.kindProperty().set(Zoo.kind("ae"));
        assertTrue(form.validBinding().get());
        assertTrue(form.spec(ImageShape.MNIST, 10) instanceof AutoencoderSpec);
    }

    @Test
    void aCommaIsReadAsADecimalPoint() {
        form.learningRate().textProperty().set("0,005");
        assertEquals(0.005, form.plan().learningRate());
    }

    @Test
    void noHiddenLayersAreAllowed() {
        form.hidden().textProperty().set(" ");
        assertTrue(form.validBinding().get());
        assertEquals(List.of(), form.spec(ImageShape.MNIST, 10).shape().hidden());
    }

    @ParameterizedTest
    @CsvSource({
        "learningRate,0.001,1,0.002",
        "learningRate,0.002,1,0.005",
        "learningRate,0.005,1,0.01",
        "learningRate,0.001,-1,0.0005",
        "learningRate,0.003,-1,0.002",
        "learningRate,1,1,1",
        "learningRate,0.000001,-1,0.000001",
        "batch,128,1,256",
        "batch,100,1,128",
        "batch,100,-1,64",
        "batch,1,-1,1",
        "latent,1024,1,1024",
        "epochs,20,-1,19",
        "amount,0.3,1,0.35",
        "amount,1,1,1",
        "sigma,0.2,-1,0.1",
        "lambda,1,1,2",
        "lambda,0.001,-1,0",
        "lambda,0,1,0.001",
        "rho,0.05,-1,0.02",
        "pretraining-epochs,5,1,6",
        "likelihood,bernoulli,1,gaussian",
        "likelihood,bernoulli,-1,bernoulli",
        "rateWarmUp,0,1,0.5",
        "rateDecay,none,1,cosine",
        "beta,1,1,1.5",
        "beta,0,-1,0"
    })
    void theArrowKeysGoToTheNextSensibleValueAndStayInRange(String key, String from, int direction, String to) {
        setting(key).textProperty().set(from);
        setting(key).step(direction);
        assertEquals(to, setting(key).textProperty().get());
    }

    @Test
    void whatIsRememberedComesBackAndWhatIsOutdatedDoesNot() {
        form.kindProperty().set(Zoo.kind("ae"));
        form.epochs().textProperty().set("7");
        form.option("noise").textProperty().set("gaussian");
        TrainingForm later = new TrainingForm();
        later.restore(form.remember());
        assertEquals("ae", later.kindProperty().get().id());
        assertEquals(7, later.epochs().get());
        assertEquals("gaussian", later.option("noise").get(), "options of other kinds, too");
        later.restore(Map.of("epochs", "5000", "kind", "gan", "batch", "64"));
        assertEquals(7, later.epochs().get());
        assertEquals("ae", later.kindProperty().get().id());
        assertEquals(64, later.batch().get());
    }
}
