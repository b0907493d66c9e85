package latentfx.ui.shelf;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;

/** Opens and saves model files and keeps the list of recent ones. For the FX thread. */
public final class ModelFiles {
    private final Services services;
    private final SidesViewModel sides;
    private final RecentFiles recent;
    private final Consumer<String> saved;
    private final Consumer<Problem> failed;
    private BiConsumer<OpenModel, TrainingHistory> historyOpened = (model, history) -> {};

    /**
     * Nothing is opened yet.
     *
     * @param saved takes the notice when a file has been written
     * @param failed takes the problem when a file could not be written
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

    /** Sets what runs with each model opened from a file that holds its training history, on the FX thread. */
    public void setOnHistoryOpened(BiConsumer<OpenModel, TrainingHistory> listener) {
        historyOpened = listener;
    }

    /**
     * Opens a model file on a map. A file that cannot be opened is reported by {@link SidesViewModel#problemProperty}
     * and not listed as recent.
     */
    public void open(Side side, Path file) {
        sides.open(side, file, (model, history) -> {
            recent.add(file);
            history.ifPresent(it -> historyOpened.accept(model, it));
        });
    }

    /** Saves {@code model} in the background. */
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
