package latentfx.workbench.trained;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.model.SavedModel;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.ModelSummary;
import latentfx.task.SafeWrite;
import latentfx.workbench.UserFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trained models in the user's folder. Each is one model file, written completely or not at all; there is no index
 * that could be lost, so several programs may keep, rename and delete at once. All methods touch the disk. Safe for use
 * by several threads.
 */
public final class TrainedModels {
    /** Longest name that a model can be given, characters. */
    public static final int LONGEST_NAME = 200;

    private static final Logger LOG = LoggerFactory.getLogger(TrainedModels.class);
    private static final String EPOCHS_DONE = "epochs_done";

    private final Path folder;

    /** Keeps models in {@code folder}, which is created when it is first written to. */
    public TrainedModels(Path folder) {
        this.folder = folder;
    }

    /** The trained models in {@code user}'s folder. */
    public static TrainedModels of(UserFolder user) {
        return new TrainedModels(user.trained());
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Everything in the folder, read from the files' headers. A file that cannot be used does not hide the others. */
    public TrainedListing list() throws IOException {
        List<TrainedModel> models = new ArrayList<>();
        List<DamagedModel> damaged = new ArrayList<>();
        for (Path file : TrainedFolder.models(folder)) {
            try {
                models.add(read(file));
            } catch (NoSuchFileException gone) {
                LOG.debug("{} was deleted or renamed while it was listed", file);
            } catch (IOException | RuntimeException broken) {
                damaged.add(new DamagedModel(file, TrainedFolder.size(file), String.valueOf(broken.getMessage())));
            }
        }
        models.sort(Comparator.comparing(TrainedModel::finishedAt)
                .thenComparing(TrainedModel::file)
                .reversed());
        return new TrainedListing(models, damaged);
    }

    private static TrainedModel read(Path file) throws IOException {
        ModelSummary summary = ModelFile.summary(file);
        TrainedName name = TrainedName.of(file);
        boolean early = summary.provenance().figures().containsKey(EPOCHS_DONE);
        Ending ending = name.crashed() ? Ending.CRASHED : early ? Ending.STOPPED : Ending.FINISHED;
        return new TrainedModel(file, summary, ending, name.named(), finishedAt(file, summary.provenance()));
    }

    private static Instant finishedAt(Path file, Provenance provenance) throws IOException {
        try {
            return Instant.parse(provenance.finishedAt());
        } catch (DateTimeException unknown) {
            return Files.getLastModifiedTime(file).toInstant();
        }
    }

    /**
     * Keeps a model whose training has ended. If another kept model has its name, it gets a number.
     *
     * @throws IOException if it cannot be written; nothing is left behind then
     * @throws ModelFileException if it is still in training
     */
    public synchronized TrainedModel keep(OpenModel model) throws IOException {
        SavedModel saved = model.saved()
                .orElseThrow(
                        () -> new ModelFileException(model.name(), "is still in training; keep it when it is done."));
        Files.createDirectories(folder);
        Set<String> taken = list().models().stream().map(TrainedModel::name).collect(Collectors.toSet());
        Path file = folder.resolve(TrainedName.fresh(model.name()).file());
        ModelFile.write(named(saved, free(saved.name(), taken)), file, WeightPrecision.FLOAT32);
        return read(file);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private static SavedModel named(SavedModel model, String name) {
        return new SavedModel(
                name,
                model.spec(),
                model.image(),
                model.parameters(),
                model.sheet(),
                model.provenance(),
                model.history());
    }

    /** Puts the history of its training into a model's file. */
    public synchronized TrainedModel addHistory(TrainedModel model, TrainingHistory history) throws IOException {
        return rewrite(model, Optional.of(history));
    }

    /** Takes the history of its training out of a model's file. */
    public synchronized TrainedModel dropHistory(TrainedModel model) throws IOException {
        return rewrite(model, Optional.empty());
    }

    private TrainedModel rewrite(TrainedModel model, Optional<TrainingHistory> history) throws IOException {
        Path file = locate(model);
        ModelFile.write(ModelFile.readWithoutHistory(file).withHistory(history), file, WeightPrecision.FLOAT32);
        return read(file);
    }

    /** Reads a model with the history of its training. */
    public SavedModel read(TrainedModel model) throws IOException {
        return ModelFile.read(locate(model));
    }

    /** Reads a model without the history of its training. */
    public SavedModel readWithoutHistory(TrainedModel model) throws IOException {
        return ModelFile.readWithoutHistory(locate(model));
    }

    /** The model's file, which another thread or program may have renamed since it was listed. */
    private Path locate(TrainedModel model) throws IOException {
        if (Files.exists(model.file())) {
            return model.file();
        }
        String id = TrainedName.of(model.file()).id();
        return TrainedFolder.models(folder).stream()
                .filter(file -> !id.isEmpty() && TrainedName.of(file).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ModelFileException(
                        model.name(), "is no longer in " + folder + "; it was deleted or moved by another program."));
    }

    /**
     * Gives a model a name, after which it never has to make room for others.
     *
     * @throws IllegalArgumentException if the name is empty, too long or taken; the message is one sentence for the user
     */
    public synchronized TrainedModel rename(TrainedModel model, String wanted) throws IOException {
        String name = wanted.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A model's name has 1 to " + LONGEST_NAME + " characters, not " + name.length() + ".");
        }
        if (list().models().stream().anyMatch(other -> other.name().equals(name) && !other.isSameAs(model))) {
            throw new IllegalArgumentException(
                    "Another trained model is called \"" + name + "\"; choose another name.");
        }
        Path before = locate(model);
        Path after = before.resolveSibling(TrainedName.of(before).renamed(name).file());
        ModelFile.write(named(ModelFile.read(before), name), after, WeightPrecision.FLOAT32);
        if (!after.equals(before)) {
            Files.deleteIfExists(before);
        }
        return read(after);
    }

    /** Deletes a file so that {@link #restore} can bring it back for a day; returns where it is until then. */
    public synchronized Path delete(Path file) throws IOException {
        return TrainedFolder.moveAway(file);
    }

    /** Deletes a model so that {@link #restore} can bring it back for a day; returns where it is until then. */
    public synchronized Path delete(TrainedModel model) throws IOException {
        return TrainedFolder.moveAway(locate(model));
    }

    /** Brings back what {@link #delete(TrainedModel)} has deleted. */
    public synchronized TrainedModel restore(Path deleted) throws IOException {
        return read(TrainedFolder.bringBack(deleted));
    }

    /** Writes a copy of a model's file, with all that it holds. */
    public void copy(TrainedModel model, Path target) throws IOException {
        Path file = locate(model);
        SafeWrite.to(target, out -> {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(out);
            }
        });
    }

    /** Makes the room that {@code eviction} plans. What the user has named or deleted meanwhile is left alone. */
    public synchronized void evict(Eviction eviction) throws IOException {
        for (TrainedModel model : eviction.histories()) {
            if (Files.exists(model.file())) {
                dropHistory(model);
            }
        }
        for (TrainedModel model : eviction.models()) {
            Files.deleteIfExists(model.file());
        }
    }

    /** A file for what a training of {@code model} has learned so far, found by {@link #recover} after a crash. */
    public RunningTraining begin(String model) {
        return new RunningTraining(folder, model);
    }

    /**
     * Puts what trainings had learned during which a program ended among the models, and tidies up after programs that
     * are gone; to be called at the start.
     */
    public synchronized void recover() throws IOException {
        TrainedFolder.adopt(folder);
        TrainedFolder.tidy(folder);
    }
}
