package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.analysis.ModelFigures;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a model on the test part of the data. */
@Command(
        name = "evaluate",
        description = "Measure a model on the test part of the data.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Mixin
    private LabelledData data = new LabelledData();

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    EvaluateCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenModel open = model.open(workbench);
        ModelFigures figures = workbench.evaluate(open, data.load(console), new Cancellation());
        console.result("%-24s %s", "model", figures.model());
        console.result("%-24s %d", "latent", figures.latent());
        console.result("%-24s %,d", "samples", figures.samples());
        figures.figures().forEach((name, figure) -> {
            if (figure.isPresent()) {
                console.result("%-24s %.4f", name, figure.getAsDouble());
            } else {
                console.result("%-24s %s", name, "does not apply");
            }
        });
        if (json != null) {
            JsonReport.write(JsonReport.of(figures, open.model().spec().kind()), json);
        }
        return 0;
    }
}
