package latentfx.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import latentfx.model.ModelFile;
import latentfx.model.OpenModel;
import latentfx.task.FileNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.path.Side;
import latentfx.ui.settings.Services;

/** Opens and saves model files, and remembers which. For the FX thread. */
public final class ModelFiles {
    private final Services services;
    private final SidesViewModel sides;
    private final RecentFiles recent;
    private final Consumer<String> saved;
    private final Consumer<Problem> failed;
    private BiConsumer<OpenModel, Path> opened = (model, file) -> {};

    /**
     * Nothing is opened yet.
     *
     * @param saved is told what to say when a file has been written
     * @param failed is told when one could not be
     */
    public ModelFiles(Services services, SidesViewModel sides, Consumer<String> saved, Consumer<Problem> failed) {
        this.services = services;
        this.sides = sides;
        this.saved = saved;
        this.failed = failed;
        recent = new RecentFiles(services.settings());
    }

    /** Files opened or saved last. */
    public RecentFiles recent() {
        return recent;
    }

    /** Who is told of each model that was opened from a file. */
    public void setOnOpened(BiConsumer<OpenModel, Path> listener) {
        opened = listener;
    }

    /** Opens a model file on a map; a file that cannot be opened is told by the sides, and not remembered. */
    public void open(Side side, Path file) {
        sides.open(side, file, model -> {
            recent.add(file);
            opened.accept(model, file);
        });
    }

    /** Whether {@code file} has the name of a model's file, or of a network's that a model can be made of. */
    public boolean isModel(Path file) {
        return FileNames.hasEnding(file, ModelFile.EXTENSION)
                || services.workbench().networks().isNetwork(file);
    }

    /** {@code files} without the encoders whose decoders are among them: opening the decoder opens both. */
    public List<Path> withoutHalves(List<Path> files) {
        return services.workbench().networks().withoutHalves(files);
    }

    /** Opens what is in {@code folder} if it holds networks; else runs {@code otherwise}. */
    public void openFolder(Side side, Path folder, Runnable otherwise) {
        services.threads()
                .actions()
                .compute(
                        () -> services.workbench().networks().holdsNetworks(folder),
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
        Messages words = Messages.of(ModelFiles.class);
        saved.accept(words.get("exporting", model.name()));
        services.threads()
                .actions()
                .compute(
                        () -> services.workbench().networks().write(model, folder),
                        files -> saved.accept(words.get("exported", names(files), folder)),
                        failure -> {
                            saved.accept("");
                            failed.accept(Problem.from(failure));
                        });
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    /** Saves {@code model}. */
    public void save(OpenModel model, Path file) {
        services.threads()
                .actions()
                .run(
                        () -> services.workbench().save(model, file),
                        () -> {
                            recent.add(file);
                            String name = String.valueOf(file.getFileName());
                            saved.accept(Messages.of(ModelFiles.class).get("saved", name));
                        },
                        failure -> failed.accept(Problem.from(failure)));
    }
}
