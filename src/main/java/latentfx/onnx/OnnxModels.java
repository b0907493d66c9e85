package latentfx.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataRemark;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.DecoderFacts;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.ForeignModels;
import latentfx.model.judge.ImageClassifier;
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
        ForeignFiles files = ForeignFiles.of(file);
        return open(files, corrections(files));
    }

    @Override
    public ForeignModel open(ForeignFiles meant, Corrections told) throws IOException {
        OnnxFiles files = OnnxFiles.of(meant);
        OnnxFile content = OnnxFile.read(files.decoder());
        OnnxGraph graph = OnnxGraph.load(content);
        Correction correction = told.decoder();
        if (correction.code().isEmpty()) {
            switch (Role.of(graph, Ends.input(graph))) {
                case ENCODER -> throw OnnxFiles.alone(graph.file(), "decoder.onnx");
                case WHOLE -> {
                    if (graph.classes().isPresent()) {
                        throw Ends.several(graph);
                    }
                    return whole(files, content, graph, correction);
                }
                case DECODER -> {}
            }
        }
        OnnxDecoder decoder = decoder(graph, correction);
        Optional<OnnxEncoder> encoder = Optional.empty();
        if (files.encoder().isPresent()) {
            OnnxFile other = OnnxFile.read(files.encoder().get());
            encoder = Optional.of(encoder(other, told.encoder(), decoder.facts()));
            requireClasses(encoder.get(), decoder);
        }
        return opened(files.name(), decoder, encoder, List.of());
    }

    /** One graph with both halves, cut where its code is. */
    private ForeignModel whole(OnnxFiles files, OnnxFile content, OnnxGraph graph, Correction correction)
            throws ModelFileException {
        WholeModel halves = WholeModel.cut(content, graph, patience).orElseThrow(() -> uncut(graph.file()));
        OnnxDecoder decoder = decoder(OnnxGraph.load(halves.decoder()), correction.outwards());
        OnnxEncoder encoder = encoder(halves.encoder(), correction.inwards(), decoder.facts());
        DataRemark cut = DataRemark.of("onnx.cut", graph.file(), halves.code().toString());
        return opened(files.name(), decoder, Optional.of(encoder), List.of(cut));
    }

    private OnnxDecoder decoder(OnnxGraph graph, Correction correction) throws ModelFileException {
        Correction known = correction.or(graph.own().told());
        return new OnnxDecoder(graph, new DecoderProbe(graph, known, patience).find());
    }

    private OnnxEncoder encoder(OnnxFile file, Correction correction, DecoderFacts decoder) throws ModelFileException {
        OnnxGraph graph = OnnxGraph.load(file);
        int latent = decoder.code().size();
        Correction known = correction.or(graph.own().told());
        return new OnnxEncoder(
                graph, new EncoderProbe(graph, known, decoder.picture(), latent, patience).find(), latent);
    }

    /** An encoder may go without the classes that its decoder is told, but not the other way round. */
    private static void requireClasses(OnnxEncoder encoder, OnnxDecoder decoder) throws ModelFileException {
        if (encoder.classes() > 0 && encoder.classes() != decoder.classes()) {
            throw new ModelFileException(
                    encoder.facts().file(),
                    "is told " + encoder.classes() + " classes, its decoder " + decoder.classes()
                            + "; put the encoder of this decoder beside it.");
        }
    }

    private static ForeignModel opened(
            String name, OnnxDecoder decoder, Optional<OnnxEncoder> encoder, List<DataRemark> first) {
        Optional<EncoderFacts> inwards = encoder.map(OnnxEncoder::facts);
        List<DataRemark> remarks = new ArrayList<>(first);
        remarks.addAll(OnnxRemarks.of(decoder.facts(), inwards));
        if (decoder.classes() > 0) {
            remarks.add(DataRemark.of("onnx.classes", decoder.classes()));
        }
        return new ForeignModel(name, new OnnxModel(decoder, encoder), decoder.facts(), inwards, remarks);
    }

    private static ModelFileException uncut(String file) {
        return new ModelFileException(
                file,
                "is a whole autoencoder in one graph, which takes images and no codes, and has no narrow place to cut it"
                        + " at; export its halves, in PyTorch: torch.onnx.export(model.decoder, (torch.zeros(1, 8),),"
                        + " \"decoder.onnx\", external_data=False).");
    }

    @Override
    public Corrections corrections(ForeignFiles meant) throws IOException {
        OnnxFiles files = OnnxFiles.of(meant);
        Correction decoder = corrections.read(files.decoder());
        Optional<Path> encoder = files.encoder();
        return new Corrections(decoder, encoder.isPresent() ? corrections.read(encoder.get()) : Correction.NONE);
    }

    @Override
    public List<Path> correct(ForeignFiles meant, Corrections told) throws IOException {
        OnnxFiles files = OnnxFiles.of(meant);
        Corrections before = corrections(meant);
        List<Path> written = new ArrayList<>();
        if (!told.decoder().equals(before.decoder())) {
            written.add(corrections.write(files.decoder(), told.decoder()));
        }
        if (files.encoder().isPresent() && !told.encoder().equals(before.encoder())) {
            written.add(corrections.write(files.encoder().get(), told.encoder()));
        }
        return written;
    }

    @Override
    public ImageClassifier judge(Path file) throws IOException {
        OnnxFile content = OnnxFile.read(file);
        OnnxGraph graph = OnnxGraph.load(content);
        JudgeFacts facts = new JudgeProbe(graph, corrections.read(file), patience).find();
        return new OnnxJudge(graph, facts, ClassNames.of(file, graph, facts.classes()));
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
