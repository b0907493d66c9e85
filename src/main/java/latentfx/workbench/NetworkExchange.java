package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.model.CodeSheet;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.exchange.ModelExchange;
import latentfx.model.exchange.NetworkFiles;
import latentfx.model.exchange.NetworkHalves;
import latentfx.model.file.ModelFileException;
import latentfx.task.FileNames;

/** Opens models that other programs made, network by network, and writes models for other programs. */
public final class NetworkExchange {
    private final ModelFactory factory;
    private final ModelExchange exchange;

    NetworkExchange(ModelFactory factory, ModelExchange exchange) {
        this.factory = factory;
        this.exchange = exchange;
    }

    /**
     * Writes the networks of {@code model} into {@code folder}, which is made if it is not there.
     *
     * @return the files
     * @throws ModelFileException if its weights are not known, or it is convolutional and conditional
     * @throws IOException if the disk refuses
     */
    public List<Path> write(OpenModel model, Path folder) throws IOException {
        if (!model.model().spec().hasWeights()) {
            throw ElsewhereModels.notSaved(model.name());
        }
        ModelSpec spec = model.model().spec();
        if (spec.classes() > 0 && spec.shape().convolutions().isPresent()) {
            throw new ModelFileException(
                    model.name(),
                    "has classes that join behind convolutions, which no list of layers of Deeplearning4j can hold; export"
                            + " it as ONNX.");
        }
        Files.createDirectories(folder);
        return exchange.write(model.model(), folder);
    }

    /** The files that {@link #write} may write into {@code folder}. */
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(exchange.encoderFile()), folder.resolve(exchange.decoderFile()));
    }

    /** Whether {@code file} has the name of an encoder's or a decoder's file; the disk is not asked. */
    public boolean isHalf(Path file) {
        return file.endsWith(exchange.encoderFile()) || file.endsWith(exchange.decoderFile());
    }

    /** The ending of a network's file, with the dot. */
    public String extension() {
        return exchange.extension();
    }

    /** Whether {@code file} has the name of a network's file; the disk is not asked. */
    public boolean isNetwork(Path file) {
        return FileNames.hasEnding(file, exchange.extension());
    }

    /** {@code files} without the encoders whose decoders are among them: opening the decoder opens both. */
    public List<Path> withoutHalves(List<Path> files) {
        return files.stream()
                .filter(file -> !file.endsWith(exchange.encoderFile())
                        || !files.contains(file.resolveSibling(exchange.decoderFile())))
                .toList();
    }

    /** Whether {@code folder} is one that {@link #write} has written into, or looks like one. */
    public boolean holdsNetworks(Path folder) {
        return Files.isRegularFile(folder.resolve(exchange.decoderFile()))
                || Files.isRegularFile(folder.resolve(exchange.encoderFile()));
    }

    /**
     * Opens what {@code file} means: a folder with encoder and decoder or a decoder alone, either of these by its name, or
     * one network. A model with an encoder for images of 28×28 pixels shows the codes of the synthetic test digits, any
     * other codes that are drawn from N(0, I).
     *
     * @throws ModelFileException if it cannot be used; the message is one sentence for the user
     */
    public OpenModel open(Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        Path home = folder ? file : file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        boolean half = name.equals(exchange.encoderFile()) || name.equals(exchange.decoderFile());
        if (home == null || !(folder || half)) {
            return open(new ImportRequest(stem(name), NetworkFiles.ofOne(file), Optional.empty(), Optional.empty()));
        }
        Path encoder = home.resolve(exchange.encoderFile());
        Path decoder = home.resolve(exchange.decoderFile());
        if (!Files.isRegularFile(decoder)) {
            throw decoderMissing(exchange.encoderFile());
        }
        NetworkFiles files =
                Files.isRegularFile(encoder) ? NetworkFiles.of(encoder, decoder) : NetworkFiles.ofDecoder(decoder);
        Path called = home.getFileName();
        return open(new ImportRequest(
                called == null ? stem(name) : called.toString(), files, Optional.empty(), Optional.empty()));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private ModelFileException decoderMissing(String file) {
        return new ModelFileException(
                file,
                "is an encoder alone, which draws no images; put its decoder beside it as " + exchange.decoderFile()
                        + " and open it again.");
    }

    /**
     * Makes a model of networks.
     *
     * @throws ModelFileException if they are no model, or one of other images; the message is one sentence for the user
     * @throws IllegalArgumentException if the data is of classes that the model does not know
     */
    public OpenModel open(ImportRequest request) throws IOException {
        NetworkHalves halves = halves(request.files());
        ModelSpec spec = halves.spec();
        String file = halves.decoder().file();
        ImageShape image = image(request, spec.shape().inputs(), file);
        LatentModel model = factory.create(spec, halves.parameters());
        ImportedCodes codes = ImportedCodes.of(model, image, request.data());
        CodeSheet sheet = codes.sheet();
        return new OpenModel(
                request.name(),
                model,
                image,
                sheet,
                Optional.of(ProvenanceRecorder.imported(halves.remark() + "; " + codes.remark())));
    }

    private NetworkHalves halves(NetworkFiles files) throws IOException {
        if (files.decoder().isPresent()) {
            DenseNetwork decoder = exchange.read(files.decoder().get());
            return files.encoder().isPresent()
                    ? new NetworkHalves(
                            Optional.of(exchange.read(files.encoder().get())), decoder)
                    : new NetworkHalves(Optional.empty(), decoder);
        }
        DenseNetwork network = exchange.read(files.single().orElseThrow());
        if (network.outputs() == network.inputs()) {
            return NetworkHalves.of(network);
        }
        if (network.outputs() < network.inputs()) {
            throw decoderMissing(network.file());
        }
        return new NetworkHalves(Optional.empty(), network);
    }

    private static ImageShape image(ImportRequest request, int pixels, String file) throws ModelFileException {
        Optional<ImageShape> told = request.image().or(() -> request.data().map(data -> data.shape()));
        if (told.isPresent() && told.get().size() != pixels) {
            throw new ModelFileException(
                    file,
                    "draws images of " + pixels + " numbers, not of " + told.get() + "; choose another shape or data.");
        }
        if (told.isPresent()) {
            return told.get();
        }
        int side = (int) Math.round(Math.sqrt(pixels));
        if (side * side != pixels || side > ImageShape.MAX_SIDE) {
            throw new ModelFileException(
                    file,
                    "draws images of " + pixels + " numbers, which are no grey square; tell their shape with: latentfx"
                            + " import --image HEIGHTxWIDTHxCHANNELS.");
        }
        return new ImageShape(side, side, 1);
    }
}
