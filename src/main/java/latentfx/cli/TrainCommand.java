package latentfx.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.data.TrainTest;
import latentfx.model.AutoencoderSpec;
import latentfx.model.EpochReport;
import latentfx.model.ModelFile;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;
import latentfx.model.WeightPrecision;
import latentfx.task.Cancellation;
import latentfx.workbench.OpenModel;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a model and writes it to a file. */
@Command(
        name = "train",
        description = "Train a model on the training part of the data and write it to a file.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    /** The kinds of model, as they are typed. */
    enum Kind {
        ae,
        vae
    }

    private final Workbench workbench;
    private final Console console;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--model", required = true, description = "Kind of model: ${COMPLETION-CANDIDATES}.")
    private Kind kind = Kind.ae;

    @Option(names = "--latent", required = true, paramLabel = "N", description = "Dimensions of the code, 1 to 64.")
    private int latent;

    @Option(names = "--limit", paramLabel = "N", description = "Use only the first N training images.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--hidden",
            split = ",",
            paramLabel = "N",
            defaultValue = "512,256",
            description = "Widths of the encoder's hidden layers; the decoder mirrors them. Default: ${DEFAULT-VALUE}.")
    private List<Integer> hidden = List.of();

    @Option(names = "--epochs", defaultValue = "20", description = "Passes over the data. Default: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(names = "--batch", defaultValue = "128", description = "Images a step. Default: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(names = "--learning-rate", defaultValue = "1e-3", description = "Adam's step. Default: ${DEFAULT-VALUE}.")
    private double learningRate;

    @Option(names = "--beta", defaultValue = "1", description = "Weight of a VAE's KL term. Default: ${DEFAULT-VALUE}.")
    private double beta;

    @Option(names = "--seed", defaultValue = "0", description = "Decides all randomness. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--half", description = "Write the weights in half precision: half the size.")
    private boolean half;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    private Path out = Path.of("");

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures and the course as JSON.")
    private @Nullable Path json;

    TrainCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (limit < 1) {
            throw wrongUse("--limit must be 1 or more, not " + limit + ".");
        }
        TrainingPlan plan = plan();
        spec(1); // a wrong size is refused before minutes are spent on loading
        OutputFiles.prepare(out);
        OutputFiles.prepare(json);
        TrainTest loaded = data.load(console);
        if (limit < loaded.train().size()) {
            loaded = new TrainTest(loaded.train().first(limit), loaded.test());
        }
        TrainingOrder order =
                new TrainingOrder(name(), spec(loaded.train().shape().size()), plan, loaded);
        List<EpochReport> course = new ArrayList<>();
        OpenModel trained = workbench.train(
                order,
                update -> tell(update.report(), course),
                progress -> console.bar("training " + name(), progress),
                new Cancellation());
        workbench.save(trained, out, half ? WeightPrecision.FLOAT16 : WeightPrecision.FLOAT32);
        console.result("%s", out);
        if (json != null) {
            ObjectNode node = JsonReport.object();
            node.put("model", trained.name());
            ObjectNode figures = node.putObject("figures");
            trained.provenance().orElseThrow().figures().forEach(figures::put);
            node.set("course", JsonReport.course(course));
            JsonReport.write(node, json);
        }
        return 0;
    }

    private void tell(EpochReport report, List<EpochReport> course) {
        course.add(report);
        console.tell(
                "epoch %.2f of %d: loss %.2f, held out %.2f = %.2f + KL %.2f, %,.0f samples/s, %,.0f s",
                report.progress(),
                report.epochs(),
                report.train().total(),
                report.heldOut().total(),
                report.heldOut().reconstruction(),
                report.heldOut().kl(),
                report.samplesPerSecond(),
                report.elapsed().toMillis() / 1000.0);
    }

    private TrainingPlan plan() {
        try {
            return new TrainingPlan(epochs, batch, learningRate, seed);
        } catch (IllegalArgumentException refused) {
            throw wrongUse(refused.getMessage());
        }
    }

    private ModelSpec spec(int inputs) {
        try {
            NetworkShape shape = new NetworkShape(inputs, hidden, latent);
            return kind == Kind.vae ? new VaeSpec(shape, beta) : new AutoencoderSpec(shape);
        } catch (IllegalArgumentException refused) {
            throw wrongUse(refused.getMessage());
        }
    }

    private ParameterException wrongUse(@Nullable String sentence) {
        if (command == null) {
            throw new IllegalStateException("used outside a command line");
        }
        return new ParameterException(command.commandLine(), String.valueOf(sentence));
    }

    private String name() {
        String file = String.valueOf(out.getFileName());
        return file.endsWith(ModelFile.EXTENSION)
                ? file.substring(0, file.length() - ModelFile.EXTENSION.length())
                : file;
    }
}
