package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latentfx.bench.BenchBudget;
import latentfx.bench.NoDisplayException;
import latentfx.bench.Ranked;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.LearningRateSchedule;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The lists that commands print: the zoo, the figures of the bench, a training's history. */
final class ListsTest {
    private static final WindowBench NO_WINDOW = (watcher, cancellation) -> {
        throw new NoDisplayException("none in tests", new UnsupportedOperationException());
    };

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theZooIsListedWithSentencesRangesAndBeginnings() throws Exception {
        Path json = folder.resolve("zoo.json");
        assertEquals(0, line("models", "--json", json.toString()));
        for (Zoo.Kind kind : Zoo.kinds()) {
            assertTrue(out.toString().lines().anyMatch(line -> line.matches(kind.id() + " +[A-Z].*\\.")), kind.id());
        }
        for (String option : List.of(
                "--beta 0 to 20 (4)",
                "--likelihood bernoulli, gaussian (bernoulli)",
                "--noise KIND:AMOUNT, KIND mask, gaussian, salt-pepper, AMOUNT 0 to 1 (mask:0.3)",
                "--rho 0.001 to 0.5 (0.05)",
                "--pretraining-epochs 1 to 100, whole (5)")) {
            assertTrue(out.toString().contains(" " + option + "\n"), option + " is missing in\n" + out);
        }
        JsonNode kinds = new ObjectMapper().readTree(json.toFile()).path("kinds");
        assertEquals(Zoo.kinds().size(), kinds.size());
        for (JsonNode kind : kinds) {
            assertTrue(kind.path("sentence").asText().length() > 20, kind.toString());
            assertEquals(
                    Zoo.kind(kind.path("id").asText()).options().size(),
                    kind.path("options").size());
        }
        JsonNode beta = kinds.path(8).path("options").path(0);
        assertEquals("beta", beta.path("name").asText());
        assertEquals(20, beta.path("max").asDouble());
    }

    @Test
    void whatTheListSaysIsWhatTrainUnderstands() {
        List<String> typed = new ArrayList<>();
        Zoo.kinds().forEach(kind -> KindText.options(kind)
                .forEach(option -> typed.add(option.substring(0, option.indexOf(' ')))));
        assertEquals(0, line("train", "--help"));
        for (String option : typed) {
            assertTrue(out.toString().contains(option + "="), option);
        }
    }

    private static BenchBudget tiny() {
        return new BenchBudget(512, 0.01, 0.01, 20, 1);
    }

    @Test
    void theBenchPrintsItsFiguresAndWritesThemWithTheMachine() throws Exception {
        Path json = folder.resolve("bench.json");
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        CommandLine bench = new CommandLine(new BenchCommand(workbench, console(), tiny(), NO_WINDOW));
        assertEquals(0, bench.execute("--json", json.toString()), err.toString());
        JsonNode figures = new ObjectMapper().readTree(json.toFile());
        for (String name : List.of(
                "train.ae.128.samples_per_s",
                "train.vae.128.samples_per_s",
                "train.ae.512.samples_per_s",
                "train.vae.512.samples_per_s",
                "encode.512.samples_per_s",
                "decode.1.median_us",
                "decode.1.p99_us",
                "decode.16.median_us",
                "decode.64.p99_us",
                "decode.400.median_us",
                "decode.1.beside_training.p999_us")) {
            assertTrue(figures.path(name).asDouble() > 0, name);
            assertTrue(out.toString().contains("\n" + name + " "), name);
        }
        assertTrue(figures.path("soak.rss_growth_mb").isMissingNode(), "only when asked for");
        assertEquals(
                Runtime.getRuntime().availableProcessors(), figures.path("cpus").asInt());
        for (String name : List.of("java", "platform", "date", "latentfx")) {
            assertTrue(figures.path(name).isTextual(), name);
        }
    }

    @Test
    void theWindowsFiguresComeAsATableAndAsJson() throws Exception {
        Path json = folder.resolve("ui.json");
        WindowFigure drag = new WindowFigure(WindowTask.DRAG, Ranked.of(2, 3, 17), 20_000, 7, 1280, 700);
        WindowFigure pan = new WindowFigure(WindowTask.PAN_MANY, Ranked.of(16, 16), 70_000, 0, 1230, 710);
        WindowBench window = (watcher, cancellation) -> {
            for (WindowFigure figure : List.of(drag, pan)) {
                watcher.begins(figure.task());
                watcher.measured(figure);
            }
            return new WindowReport(new WindowSetting("software", 1280, 800, 1, "one, two"), List.of(drag, pan));
        };
        CommandLine bench = new CommandLine(new BenchCommand(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()), console(), tiny(), window));
        assertEquals(0, bench.execute("ui", "--json", json.toString()), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertTrue(
                lines.get(1).matches("drag .* 3 +3\\.0 +17\\.0 +17\\.0 +p95 17\\.0 ms +<= 16\\.0 ms +MISS"),
                lines.get(1));
        assertTrue(lines.get(2).matches("pan, .* 62\\.5 frames/s +>= 60\\.0 frames/s +pass"), lines.get(2));
        assertTrue(out.toString().contains("window of 1280 x 800, scale 1.0, software rendering, one, two"));
        assertTrue(out.toString().contains("20,000 points, pictures decoded at once: 7, drawn on 1280 x 700"));
        JsonNode report = new ObjectMapper().readTree(json.toFile());
        assertEquals("software", report.path("pipeline").asText());
        assertEquals(
                Runtime.getRuntime().availableProcessors(), report.path("cpus").asInt());
        assertEquals(17, report.path("ui").path(0).path("p95_ms").asDouble());
        assertEquals(16, report.path("ui").path(0).path("target_p95_ms").asDouble());
        assertFalse(report.path("ui").path(0).path("met").asBoolean(true));
        assertEquals("pan_many", report.path("ui").path(1).path("task").asText());
        assertEquals(62.5, report.path("ui").path(1).path("frames_per_s").asDouble());
        assertTrue(report.path("ui").path(1).path("met").asBoolean());
    }

    @Test
    void withoutADisplayTheWindowIsNotMeasuredAndOneSentenceSaysWhy() {
        assertEquals(1, line("bench", "ui"));
        assertEquals(
                "bench ui opens a window, which cannot be done here (no window was built in); run it on a desktop, or"
                        + " under a virtual screen such as xvfb-run.",
                err.toString().strip());
        assertEquals("", out.toString());
    }

    @Test
    void aSoakCanBeShortButNotNothing() {
        assertEquals(0, line("bench", "soak", "--seconds", "1"), err.toString());
        assertTrue(out.toString().contains("soak.rss_growth_mb"), out.toString());
        assertEquals(2, line("bench", "soak", "--seconds", "0"));
        assertEquals(2, line("bench", "train", "--seconds", "9"));
        assertTrue(err.toString().contains("--seconds 9 is the length of a soak; say bench soak."), err.toString());
    }

    @Test
    void theHistoryOfAStackedModelNamesItsLayers() {
        ModelSpec stacked = Zoo.kind("stacked").spec(new NetworkShape(784, List.of(512, 256), 2), 0, Map.of());
        assertEquals(
                "layer 1 of 3, epoch 2.00 of 5: loss 61.50, held out 60.25, 9,512 samples/s, 12 s",
                ReportText.of(report(new Stage(1, 4)), stacked));
        assertTrue(ReportText.of(report(new Stage(4, 4)), stacked).startsWith("all layers, epoch 2.00 of 5: "));
        ModelSpec vae = Zoo.kind("vae").spec(stacked.shape(), 0, Map.of());
        assertTrue(ReportText.of(report(Stage.ONLY), vae)
                .startsWith("epoch 2.00 of 5: loss 61.50, held out 60.25 (reconstruction 58.00, KL 2.25), "));
    }

    @Test
    void thePlanAndTheOptionsThatCountAreInWords() {
        LearningRateSchedule schedule = new LearningRateSchedule(0.5, LearningRateSchedule.Decay.COSINE);
        assertEquals(
                "3 epochs, batches of 64, learning rate 0.002 after a rise over 0.5 epochs, falling to 0 along a cosine,"
                        + " seed 8",
                SpecText.plan(new TrainingPlan(3, 64, 2e-3, schedule, 8)));
        assertEquals(
                "20 epochs, batches of 128, learning rate 0.001, seed 0",
                SpecText.plan(new TrainingPlan(20, 128, 1e-3, 0)));
        NetworkShape shape = new NetworkShape(784, List.of(8), 2);
        assertEquals(
                Map.of("likelihood", "gaussian", "sigma", "0.5"),
                SpecText.options(Zoo.kind("vae").spec(shape, 0, Map.of("likelihood", "gaussian", "sigma", "0.5"))));
        assertEquals(
                Map.of("likelihood", "bernoulli"),
                SpecText.options(Zoo.kind("vae").spec(shape, 0, Map.of())));
        assertEquals(
                Map.of("penalty", "l1", "lambda", "1.0"),
                SpecText.options(Zoo.kind("sparse").spec(shape, 0, Map.of())));
    }

    private static EpochReport report(Stage stage) {
        return new EpochReport(
                new Checkpoint(
                        stage, 2, 5, new Losses(59, 2.5, 61.5), new Losses(58, 2.25, 60.25), Duration.ofSeconds(12)),
                9512,
                Matrix.of(1, 1, 0),
                new Parameters(new float[0], new float[0]));
    }

    private Console console() {
        return new Console(new PrintWriter(out), new PrintWriter(err), false);
    }

    private int line(String... arguments) {
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()), console(), arguments);
    }
}
