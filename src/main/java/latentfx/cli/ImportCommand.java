package latentfx.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;
import latentfx.model.exchange.NetworkFiles;
import latentfx.model.file.ModelFile;
import latentfx.workbench.ImportRequest;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a model file of networks that Deeplearning4j has written. */
@Command(
        name = "import",
        description = {
            "Make a model file of networks that Deeplearning4j's ModelSerializer has written: encoder and decoder, a"
                    + " decoder alone, or an autoencoder in one piece, which is cut behind its narrowest layer. Dense layers"
                    + " only.",
            "An encoder that gives twice as many numbers as the decoder takes is taken for one of a VAE: means, then"
                    + " log-variances. Pixels go from 0 to 1. The map shows the codes of the test part of --data; without"
                    + " an encoder it shows codes drawn from N(0, I)."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})x(\\d{1,4})(?:x([13]))?");

    private final Workbench workbench;
    private final Console console;

    @Option(names = "--encoder", paramLabel = "FILE", description = "The .zip with the encoder.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path encoder;

    @Option(names = "--decoder", paramLabel = "FILE", description = "The .zip with the decoder.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path decoder;

    @Option(names = "--network", paramLabel = "FILE", description = "The .zip with an autoencoder in one piece.")
    @FileUse(FileUse.Kind.READ)
    private @Nullable Path network;

    @ArgGroup(exclusive = false, multiplicity = "0..1")
    private @Nullable DataOption data;

    @Option(
            names = "--image",
            paramLabel = "HxW[x3]",
            description = "The shape of the images, such as 28x28 or 32x32x3 (channels last)."
                    + " Default: that of the data, or a grey square.")
    private @Nullable String image;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model file to write.")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    ImportCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        NetworkFiles files = files();
        Optional<ImageShape> shape = shape();
        OpenModel made = workbench.networks().open(new ImportRequest(name(), files, shape, dataset()));
        workbench.save(made, out);
        console.result(
                "%s: %s, %s → %d, %s",
                out,
                made.model().spec().kind(),
                made.image(),
                made.latent(),
                made.provenance().orElseThrow().remark());
        return 0;
    }

    private NetworkFiles files() throws WrongUsageException {
        if (network != null && encoder == null && decoder == null) {
            return NetworkFiles.ofOne(network);
        }
        if (network == null && decoder != null) {
            return encoder == null ? NetworkFiles.ofDecoder(decoder) : NetworkFiles.of(encoder, decoder);
        }
        throw new WrongUsageException("Give --decoder, with or without --encoder, or --network alone.");
    }

    private Optional<ImageShape> shape() throws WrongUsageException {
        if (image == null) {
            return Optional.empty();
        }
        Matcher sides = SHAPE.matcher(image);
        if (!sides.matches()) {
            throw new WrongUsageException("--image " + image + " must look like 28x28 or 32x32x3.");
        }
        String channels = sides.group(3);
        return Optional.of(new ImageShape(
                Integer.parseInt(sides.group(1)),
                Integer.parseInt(sides.group(2)),
                channels == null ? 1 : Integer.parseInt(channels)));
    }

    private Optional<Dataset> dataset() throws DataException, WrongUsageException {
        return data == null ? Optional.empty() : Optional.of(data.load(console).test());
    }

    private String name() {
        String file = String.valueOf(out.getFileName());
        return file.endsWith(ModelFile.EXTENSION)
                ? file.substring(0, file.length() - ModelFile.EXTENSION.length())
                : file;
    }
}
