package latentfx.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import latentfx.data.ReadBudget;
import latentfx.model.AutoencoderSpec;
import latentfx.model.LearningRateSchedule;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;
import org.junit.jupiter.api.Test;

/** Headers as format version 1 wrote them are read as if they were of this version. */
final class HeaderUpgradeTest {
    private static final NetworkShape SHAPE = new NetworkShape(784, List.of(512, 256), 4);

    @Test
    void aPlainAutoencoderIsOneStill() throws Exception {
        ModelHeader header = read(version1("ae", ""));
        assertEquals(4, header.version());
        assertEquals(new AutoencoderSpec(SHAPE), header.spec());
    }

    @Test
    void aVaeWithBetaOneIsAVae() throws Exception {
        assertEquals(
                new VaeSpec(SHAPE, 1), read(version1("vae", "\"beta\" : 1.0")).spec());
    }

    @Test
    void aVaeWithAnotherBetaIsABetaVae() throws Exception {
        ModelHeader header = read(version1("vae", "\"beta\" : 2.0"));
        assertEquals("beta-vae", header.network().kind());
        assertEquals(new VaeSpec(SHAPE, 2), header.spec());
    }

    @Test
    void itsLearningRateStayed() throws Exception {
        TrainingPlan plan =
                read(version1("ae", "")).provenance().training().orElseThrow().plan();
        assertEquals(new TrainingPlan(20, 128, 0.001, LearningRateSchedule.CONSTANT, 7), plan);
    }

    @Test
    void damageIsNotMended() {
        assertTrue(refused(version1("ae", "\"beta\" : 2.0")).contains("beta is not an option of ae"));
        assertTrue(refused(version1("vae", "\"beta\" : \"much\"")).contains("beta is not an option of vae"));
        assertTrue(refused(version1("vae", "\"beta\" : -2.0")).contains("beta must be 0 to 20, not -2.0"));
        assertTrue(refused(version1("ae", "").replace("\"plan\"", "\"plans\"")).contains("damaged header"));
        assertTrue(refused(version1("ae", "").replace("\"network\"", "\"net\"")).contains("damaged header"));
        assertTrue(refused("[1, 2]").contains("is not a LatentFX model"));
    }

    @Test
    void aHeaderOfThisVersionMustBeWhole() {
        assertTrue(refused(version1("ae", "").replace("\"version\" : 1", "\"version\" : 2"))
                .contains("damaged header"));
    }

    private static String refused(String json) {
        return assertThrows(ModelFileException.class, () -> read(json)).getMessage();
    }

    private static ModelHeader read(String json) throws ModelFileException {
        return HeaderJson.read(
                json.getBytes(StandardCharsets.UTF_8), "old.latentfx", ReadBudget.of("old.latentfx", 1 << 20));
    }

    private static String version1(String kind, String options) {
        return """
                {
                  "format" : "latentfx-model",
                  "version" : 1,
                  "name" : "mnist-4",
                  "network" : { "kind" : "%1$s", "inputs" : 784, "hidden" : [ 512, 256 ], "latent" : 4, "options" : { %2$s } },
                  "image" : { "height" : 28, "width" : 28, "channels" : 1 },
                  "weights" : { "precision" : "FLOAT16", "sha256" : "aca5" },
                  "codes" : {
                    "count" : 10000,
                    "labelNames" : [ "0", "1" ],
                    "origin" : { "name" : "MNIST", "part" : "test", "sha256" : "%3$s" },
                    "codesSha256" : "d1f8",
                    "labelsSha256" : "6875"
                  },
                  "provenance" : {
                    "data" : { "name" : "MNIST", "part" : "train", "sha256" : "%3$s" },
                    "samples" : 60000,
                    "plan" : { "epochs" : 20, "batchSize" : 128, "learningRate" : 0.001, "seed" : 7 },
                    "libraries" : { "Java" : "17.0.15" },
                    "platform" : "Linux amd64, 2 processors",
                    "finishedAt" : "2026-11-21T01:53:41Z",
                    "seconds" : 302.2,
                    "figures" : { "mse" : 0.0359 }
                  }
                }
                """.formatted(kind, options, "c5".repeat(32));
    }
}
