package latentfx.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.DecoderFacts;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.ForeignModels;
import latentfx.task.FileNames;

/** Opens ONNX files as latent models. */
public final class OnnxModels implements ForeignModels {
    private final CorrectionFile corrections;
    private final Duration patience;

    /**
     * Opens models.
     *
     * @param home where corrections are kept that cannot lie beside their files; need not exist yet
     */
    public OnnxModels(Path home) {
        this(home, Watchdog.PATIENCE);
    }

    /** Like {@link #OnnxModels(Path)}, with {@code patience} for a first run. */
    OnnxModels(Path home, Duration patience) {
        this.corrections = new CorrectionFile(home);
        this.patience = patience;
    }

    @Override
    public String ending() {
        return OnnxFiles.ENDING;
    }

    @Override
    public boolean isModel(Path file) {
        return FileNames.hasEnding(file, OnnxFiles.ENDING);
    }

    @Override
    public boolean holdsModel(Path folder) {
        return OnnxFiles.areIn(folder);
    }

    @Override
    public ForeignModel open(Path file) throws IOException {
        OnnxFiles files = OnnxFiles.of(file);
        OnnxFile content = OnnxFile.read(files.decoder());
        OnnxGraph graph = OnnxGraph.load(content);
        Correction correction = corrections.read(files.decoder());
        if (correction.code().isEmpty()) {
            switch (Role.of(graph, Ends.input(graph))) {
                case ENCODER -> throw OnnxFiles.alone(graph.file(), "decoder.onnx");
                case WHOLE -> throw whole(graph);
                case DECODER -> {}
            }
        }
        OnnxDecoder decoder = new OnnxDecoder(graph, new DecoderProbe(graph, correction, patience).find());
        Optional<OnnxEncoder> encoder =
                files.encoder().isPresent() ? Optional.of(encoder(files.encoder().get(), decoder.facts())) : Optional.empty();
        return opened(files.name(), decoder, encoder);
    }

    private static ForeignModel opened(String name, OnnxDecoder decoder, Optional<OnnxEncoder> encoder) {
        Optional<EncoderFacts> inwards = encoder.map(OnnxEncoder::facts);
        return new ForeignModel(
                name,
                new OnnxModel(decoder, encoder),
                decoder.facts(),
                inwards,
                OnnxRemarks.of(decoder.facts(), inwards));
    }

    private OnnxEncoder encoder(Path file, DecoderFacts decoder) throws IOException {
        OnnxGraph graph = OnnxGraph.load(OnnxFile.read(file));
        int latent = decoder.code().size();
        EncoderProbe probe =
                new EncoderProbe(graph, corrections.read(file), decoder.picture(), latent, patience);
        return new OnnxEncoder(graph, probe.find(), latent);
    }

    private static ModelFileException whole(OnnxGraph graph) {
        return new ModelFileException(
                graph.file(),
                "is a whole autoencoder in one graph, which takes images and no codes; export its halves, in PyTorch:"
                        + " torch.onnx.export(model.decoder, (torch.zeros(1, LATENT),), \"decoder.onnx\","
                        + " external_data=False), and the encoder likewise.");
    }

    @Override
    public Correction correction(Path file) throws IOException {
        return corrections.read(network(file));
    }

    @Override
    public Path correct(Path file, Correction correction) throws IOException {
        return corrections.write(network(file), correction);
    }

    /** A folder stands for its decoder. */
    private static Path network(Path file) throws ModelFileException {
        return Files.isDirectory(file) ? OnnxFiles.of(file).decoder() : file;
    }
}
