package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.export.onnx.OnnxExport;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.workbench.NetworkExchange;
import latentfx.workbench.Versions;
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
                    + " is to be cut off. A conditional model takes one number a class behind pixels and code.",
            "onnx: encoder.onnx and decoder.onnx (opset 15) for ONNX Runtime and what else reads such files, this program"
                    + " included. The encoder takes image, N×channels×height×width from 0 to 1, and gives mean and, of a"
                    + " variational model, log_variance; the decoder takes z and gives image. Both of a conditional model"
                    + " take class too, one number a class. The files say in their metadata: range, layout, channels,"
                    + " height, width, latent, classes, model."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** Formats, as they are typed. */
    enum Format {
        dl4j {
            @Override
            List<Path> files(NetworkExchange networks, Path folder) {
                return networks.files(folder);
            }

            @Override
            List<Path> write(Workbench workbench, OpenModel model, Path folder) throws IOException {
                return workbench.networks().write(model, folder);
            }
        },
        onnx {
            @Override
            List<Path> files(NetworkExchange networks, Path folder) {
                return OnnxExport.files(folder);
            }

            @Override
            List<Path> write(Workbench workbench, OpenModel model, Path folder) throws IOException {
                return new OnnxExport(Versions.latentFx()).write(model, folder);
            }
        };

        /** The files that may be written into {@code folder}. */
        abstract List<Path> files(NetworkExchange networks, Path folder);

        abstract List<Path> write(Workbench workbench, OpenModel model, Path folder) throws IOException;
    }

    /** The name of the option that says which format. */
    static final String FORMAT = "--format";

    private final Workbench workbench;
    private final Console console;

    @Mixin
    private ModelArgument model = new ModelArgument();

    @Option(names = FORMAT, required = true, paramLabel = "dl4j|onnx", description = "Which format.")
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
        for (Path file : format.write(workbench, open, out)) {
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
