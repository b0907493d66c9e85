package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import latentfx.task.ShownText;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;

/** Keeps the training pane's settings and data in the settings file. */
final class TrainingMemory {
    private static final String FORM = "training";
    private static final String PAIRED_RUN = "twins";
    private static final String PATHS = "data.place";
    private static final String NAMES = "data.name";
    private static final String CHOSEN = "data.chosen";
    /** What the user has taken off the list, so that it is not listed again where it is found. */
    private static final String REMOVED = "data.removed";

    private final Settings settings;
    private final TrainingViewModel training;

    TrainingMemory(Settings settings, TrainingViewModel training) {
        this.settings = settings;
        this.training = training;
    }

    /** Restores the settings; a stored text that is no longer valid is skipped. */
    void restore() {
        training.form().restore(settings.group(FORM));
        training.pairedRun().restore(settings.group(PAIRED_RUN));
    }

    /** Whether {@code path} is to be chosen: it was chosen when the program was left, or this is the first session. */
    boolean choose(Path path) {
        return settings.group("data").isEmpty() || settings.get(CHOSEN, "").equals(path.toString());
    }

    /**
     * Restores the data folders other than {@code except} and the choice among them; folders that are gone are marked as
     * missing.
     */
    void restoreData(Path except) {
        String chosen = settings.get(CHOSEN, "");
        List<String> paths = settings.list(PATHS);
        List<String> names = settings.list(NAMES);
        for (int i = 0; i < paths.size(); i++) {
            String text = paths.get(i);
            Optional<String> name =
                    names.size() == paths.size() ? Optional.of(ShownText.of(names.get(i))) : Optional.empty();
            RecentFiles.path(text).filter(path -> !path.equals(except)).ifPresent(path -> training.data()
                    .restore(path, name, text.equals(chosen)));
        }
    }

    /** Whether the user has taken the data in {@code path} off the list. */
    boolean removed(Path path) {
        return settings.list(REMOVED).contains(path.toString());
    }

    /** Stores settings and data. */
    void remember() {
        training.form().remember().forEach((name, text) -> settings.put(FORM + "." + name, text));
        training.pairedRun().remember().forEach((name, text) -> settings.put(PAIRED_RUN + "." + name, text));
        DataChoices data = training.data();
        List<DataChoice> listed =
                data.list().stream().filter(it -> it.path().isPresent()).toList();
        settings.putList(PATHS, data.paths().stream().map(Path::toString).toList());
        settings.putList(NAMES, listed.stream().map(DataChoice::name).toList());
        Set<String> removed = new TreeSet<>(settings.list(REMOVED));
        data.removed().forEach(path -> removed.add(path.toString()));
        data.paths().forEach(path -> removed.remove(path.toString()));
        settings.putList(REMOVED, List.copyOf(removed));
        settings.put(
                CHOSEN, data.chosenProperty().get().path().map(Path::toString).orElse(""));
    }
}
