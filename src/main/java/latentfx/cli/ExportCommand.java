package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the networks of a model for other programs. */
@Command(
        name = "export",
        description = {
            "Write encoder and decoder of a model for other programs.",
            "dl4j: encoder.zip and decoder.zip, which Deeplearning4j's ModelSerializer.restoreMultiLayerNetwork opens."
                    + " The encoder takes pixels from 0 to 1; that of a variational model gives twice as many numbers as"
                    + " the code has: the means, then the log-variances. The decoder gives pixels: a sigmoid at its end"
                    + " where the likelihood is Bernoulli, else (linear, pca, gaussian) none, and what lies outside 0 to 1"
                    + " is to be cut off. A conditional model takes one number a class behind pixels and code."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** Formats, as they are typed. */
    enum Format {
        dl4j
    }

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Option(names = "--format", required = true, paramLabel = "dl4j", description = "Which format.")
    private Format format = Format.dl4j;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; files of the same names in it are replaced.")
    @FileUse(FileUse.Kind.WRITE_NETWORKS)
    private Path out = Path.of("");

    ExportCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        OpenModel open = model.open(workbench);
        ModelSpec spec = open.model().spec();
        for (Path file : workbench.networks().write(open, out)) {
            boolean encoder = String.valueOf(file.getFileName()).startsWith("encoder");
            console.result(
                    "%s: %,d → %,d, %s",
                    file,
                    encoder ? spec.encoderInputs() : spec.codeWidth(),
                    encoder ? spec.encoderOutputs() : spec.shape().inputs(),
                    format);
        }
        return 0;
    }
}
