package latentfx.ui.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import latentfx.analysis.Side;
import latentfx.export.onnx.OnnxExport;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.model.file.ModelFile;
import latentfx.task.FileNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.workbench.Versions;

/** Opens and saves model files and keeps the list of recent ones. For the FX thread. */
public final class ModelFiles {
    private final Services services;
    private final SidesViewModel sides;
    private final ForeignOnMaps foreign;
    private final RecentFiles recent;
    private final Consumer<String> saved;
    private final Consumer<Problem> failed;
    private BiConsumer<OpenModel, TrainingHistory> historyOpened = (model, history) -> {};

    /**
     * Nothing is opened yet.
     *
     * @param foreign does what is special about models of other programs
     * @param saved takes the notice when a file has been written
     * @param failed takes the problem when a file could not be written
     */
    public ModelFiles(
            Services services,
            SidesViewModel sides,
            ForeignOnMaps foreign,
            Consumer<String> saved,
            Consumer<Problem> failed) {
        this.services = services;
        this.sides = sides;
        this.foreign = foreign;
        this.saved = saved;
        this.failed = failed;
        recent = new RecentFiles(services.settings());
    }

    /** Files opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** Sets what runs with each model opened from a file that holds the history of its training, on the FX thread. */
    public void setOnHistoryOpened(BiConsumer<OpenModel, TrainingHistory> listener) {
        historyOpened = listener;
        sides.setOnHistoryOpened(listener);
    }

    /**
     * Opens a model file on a map; asks about one of another program where something could not be found out. A file that cannot be opened is reported by {@link SidesViewModel#problemProperty}
     * and not listed as recent.
     */
    public void open(Side side, Path file) {
        sides.open(
                side,
                file,
                (model, history) -> {
                    recent.add(RecentKind.MODEL, file);
                    history.ifPresent(it -> historyOpened.accept(model, it));
                    foreign.opened(side);
                },
                failure -> foreign.failed(side, file, failure));
    }

    /** Whether {@code file} has the name of a model's file, or of a network's that a model can be made of. */
    public boolean isModel(Path file) {
        return FileNames.hasEnding(file, ModelFile.EXTENSION)
                || services.workbench().networks().isNetwork(file)
                || services.workbench().elsewhere().models().isModel(file);
    }

    /** The endings of files of networks and of models of other programs, with the dot. */
    public List<String> otherEndings() {
        return List.of(
                services.workbench().networks().extension(),
                services.workbench().elsewhere().models().ending());
    }

    /** {@code files} without the encoders whose decoders are among them: opening the decoder opens both. */
    public List<Path> withoutHalves(List<Path> files) {
        return services.workbench().networks().withoutHalves(files).stream()
                .filter(file -> !services.workbench().elsewhere().isHalfOf(file, files))
                .toList();
    }

    /** What is special about models of other programs. */
    public ForeignOnMaps foreign() {
        return foreign;
    }

    /** Opens what is in {@code folder} if it holds networks; else runs {@code otherwise}. */
    public void openFolder(Side side, Path folder, Runnable otherwise) {
        services.threads()
                .actions()
                .compute(
                        () -> services.workbench().networks().holdsNetworks(folder)
                                || services.workbench().isElsewhere(folder),
                        networks -> {
                            if (networks) {
                                open(side, folder);
                            } else {
                                otherwise.run();
                            }
                        },
                        failure -> failed.accept(Problem.from(failure)));
    }

    /** Writes encoder and decoder of {@code model} into {@code folder}, for Deeplearning4j. */
    public void export(OpenModel model, Path folder) {
        export(model, folder, "exporting", services.workbench().networks()::write);
    }

    /** Writes encoder and decoder of {@code model} into {@code folder}, as ONNX files. */
    public void exportOnnx(OpenModel model, Path folder) {
        export(model, folder, "exporting.onnx", new OnnxExport(Versions.latentFx())::write);
    }

    /** Writes the networks of a model into a folder; returns the files. */
    @FunctionalInterface
    private interface NetworkWriting {
        List<Path> write(OpenModel model, Path folder) throws IOException;
    }

    private void export(OpenModel model, Path folder, String notice, NetworkWriting writing) {
        Messages words = Messages.of(ModelFiles.class);
        saved.accept(words.get(notice, model.name()));
        services.threads()
                .actions()
                .write(
                        () -> writing.write(model, folder),
                        files -> saved.accept(words.get("exported", names(files), folder)),
                        failure -> {
                            saved.accept("");
                            failed.accept(Problem.from(failure));
                        });
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** Saves {@code model} in the background. */
    public void save(OpenModel model, Path file) {
        services.threads()
                .actions()
                .write(
                        () -> services.workbench().save(model, file),
                        () -> tellSaved(file),
                        failure -> failed.accept(Problem.from(failure)));
    }

    /** Says that a model was saved as {@code file}, which is listed as recent. */
    public void tellSaved(Path file) {
        recent.add(RecentKind.MODEL, file);
        saved.accept(Messages.of(ModelFiles.class).get("saved", String.valueOf(file.getFileName())));
    }
}
