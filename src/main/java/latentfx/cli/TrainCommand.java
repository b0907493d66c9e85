package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.data.TrainTest;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.WeightPrecision;
import latentfx.model.file.ModelFile;
import latentfx.task.Cancellation;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model and writes it to a file. */
@Command(
        name = "train",
        description = "Train a model on the training part of the data and write it to a file.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Mixin
    private LabelledData data = new LabelledData();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private PlanOptions schedule = new PlanOptions();

    @Option(names = "--limit", paramLabel = "N", description = "Use only the first N training images.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--half", description = "Write the weights in half precision: half the size.")
    private boolean half;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Also write the figures and the training history as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    TrainCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (limit < 1) {
            throw new WrongUsageException("--limit must be 1 or more, not " + limit + ".");
        }
        TrainingPlan plan = schedule.plan();
        model.check(schedule);
        if (!model.note().isEmpty()) {
            console.tell("%s", model.note());
        }
        TrainTest parts = limited(data.load(console));
        ModelSpec spec =
                model.spec(parts.train().shape(), parts.train().labelNames().size());
        TrainingRequest request = new TrainingRequest(name(), spec, plan, parts);
        List<EpochReport> reports = new ArrayList<>();
        OpenModel trained = train(request, reports);
        save(trained);
        console.result("%s", out);
        if (json != null) {
            JsonReport.write(JsonReport.of(trained, reports), json);
        }
        return 0;
    }

    private OpenModel train(TrainingRequest request, List<EpochReport> reports) throws Exception {
        try {
            return workbench.train(
                    request,
                    report -> {
                        reports.add(report);
                        console.tell("%s", ReportText.of(report, request.spec()));
                    },
                    progress -> console.bar("training " + name(), progress),
                    new Cancellation());
        } catch (DivergedException lost) {
            if (lost.lastGood().isPresent()) {
                EpochReport good = lost.lastGood().get();
                save(workbench.keep(request, good));
                console.tell(
                        "%s keeps the weights as of epoch %.2f.",
                        out, good.checkpoint().progress());
            }
            throw lost;
        }
    }

    private void save(OpenModel model) throws IOException {
        try {
            workbench.save(model, out, half ? WeightPrecision.FLOAT16 : WeightPrecision.FLOAT32);
        } catch (IOException refused) {
            throw RescuedModel.keep(model, UserFolder.locate(), refused);
        }
    }

    private TrainTest limited(TrainTest loaded) {
        return limit < loaded.train().size() ? new TrainTest(loaded.train().first(limit), loaded.test()) : loaded;
    }

    private String name() {
        String file = String.valueOf(out.getFileName());
        return file.endsWith(ModelFile.EXTENSION)
                ? file.substring(0, file.length() - ModelFile.EXTENSION.length())
                : file;
    }
}
