package latentfx.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import latentfx.data.DataOrigin;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.task.ShownText;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the content of a model file and how the model was trained. */
@Command(
        name = "info",
        description = "Tell what a model file holds and how the model came to be.",
        mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    InfoCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenModel open = model.open(workbench);
        ModelSpec spec = open.model().spec();
        NetworkShape shape = spec.shape();
        line("name", open.name());
        line("kind", spec.kind());
        SpecText.options(spec).forEach(this::line);
        line("images", open.image());
        if (spec.hasWeights()) {
            line("architecture", shape.architecture().id());
        }
        shape.convolutions().ifPresent(known -> line("channels", known.channels()));
        line("hidden layers", hidden(spec));
        line("latent size", shape.latent());
        line(
                "codes",
                open.sheet().size() + " of the " + open.sheet().origin().part() + " part of "
                        + open.sheet().origin().name());
        open.provenance().ifPresent(provenance -> tell(provenance, spec));
        return 0;
    }

    private static Object hidden(ModelSpec spec) {
        if (!spec.hasWeights()) {
            return "not known";
        }
        return spec.shape().hidden().isEmpty() ? "none" : spec.shape().hidden();
    }

    private void tell(Provenance provenance, ModelSpec spec) {
        provenance.training().ifPresent(training -> tell(training, spec));
        if (!provenance.remark().isEmpty()) {
            String all = provenance.remark();
            for (String remark : spec.hasWeights() ? List.of(all) : List.of(all.split("; ", -1))) {
                line("remark", remark);
            }
        }
        new TreeMap<>(provenance.libraries()).forEach(this::line);
        line("platform", provenance.platform());
        line(
                "finished",
                provenance.finishedAt()
                        + provenance
                                .training()
                                .map(training -> " after " + Math.round(training.seconds()) + " s")
                                .orElse(""));
        new TreeMap<>(provenance.figures()).forEach((name, figure) -> console.result("%-24s %.4f", name, figure));
    }

    private void tell(Provenance.Training training, ModelSpec spec) {
        DataOrigin data = training.data();
        line("trained on", training.samples() + " samples of the " + data.part() + " part of " + data.name());
        line("data SHA-256", data.sha256());
        line("plan", spec.isTrained() ? SpecText.plan(training.plan()) : "none, nothing is trained");
    }

    private void line(String name, Object value) {
        console.result("%-24s %s", ShownText.of(name), ShownText.of(String.valueOf(value)));
    }
}
