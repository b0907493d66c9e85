package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.data.DataChoices;

/** Remembers the training pane from one start to the next. */
final class TrainingMemory {
    private static final String FORM = "training";
    private static final String PAIRED_RUN = "twins";
    private static final String PLACES = "data.place";
    private static final String CHOSEN = "data.chosen";

    private final Settings settings;
    private final TrainingViewModel training;

    TrainingMemory(Settings settings, TrainingViewModel training) {
        this.settings = settings;
        this.training = training;
    }

    /** Brings the settings back; what can no longer be read stays as it is. */
    void restore() {
        training.form().restore(settings.group(FORM));
        training.pairedRun().restore(settings.group(PAIRED_RUN));
    }

    /** Whether {@code place} is to be chosen: it was at the last start, or there has been none. */
    boolean choose(Path place) {
        return settings.group("data").isEmpty() || settings.get(CHOSEN, "").equals(place.toString());
    }

    /** Brings the folders back but {@code except}, and the choice among them; a folder that is gone is left out. */
    void restoreData(Path except) {
        String chosen = settings.get(CHOSEN, "");
        for (String text : settings.list(PLACES)) {
            RecentFiles.path(text).filter(place -> !place.equals(except)).ifPresent(place -> training.data()
                    .restore(place, Optional.empty(), text.equals(chosen)));
        }
    }

    /** Notes how everything stands. */
    void remember() {
        training.form().remember().forEach((name, text) -> settings.put(FORM + "." + name, text));
        training.pairedRun().remember().forEach((name, text) -> settings.put(PAIRED_RUN + "." + name, text));
        DataChoices data = training.data();
        settings.putList(PLACES, data.places().stream().map(Path::toString).toList());
        settings.put(
                CHOSEN, data.chosenProperty().get().place().map(Path::toString).orElse(""));
    }
}
