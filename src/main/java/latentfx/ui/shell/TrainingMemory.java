package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.data.DataChoices;

/** Keeps the training pane's settings and data in the settings file. */
final class TrainingMemory {
    private static final String FORM = "training";
    private static final String PAIRED_RUN = "twins";
    private static final String PATHS = "data.place";
    private static final String CHOSEN = "data.chosen";

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
     * Restores the data folders other than {@code except} and the choice among them; folders that are gone are left
     * out.
     */
    void restoreData(Path except) {
        String chosen = settings.get(CHOSEN, "");
        for (String text : settings.list(PATHS)) {
            RecentFiles.path(text).filter(path -> !path.equals(except)).ifPresent(path -> training.data()
                    .restore(path, Optional.empty(), text.equals(chosen)));
        }
    }

    /** Stores settings and data. */
    void remember() {
        training.form().remember().forEach((name, text) -> settings.put(FORM + "." + name, text));
        training.pairedRun().remember().forEach((name, text) -> settings.put(PAIRED_RUN + "." + name, text));
        DataChoices data = training.data();
        settings.putList(PATHS, data.paths().stream().map(Path::toString).toList());
        settings.put(
                CHOSEN, data.chosenProperty().get().path().map(Path::toString).orElse(""));
    }
}
