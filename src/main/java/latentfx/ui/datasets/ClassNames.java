package latentfx.ui.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import latentfx.data.DataOrigin;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.ui.fx.Problem;

/**
 * What the user calls the classes of data sets, kept in the user's folder. Only what is shown changes: data and model files
 * keep their own names. For the FX thread.
 */
public final class ClassNames {
    private final ClassNameFiles files;
    private final BackgroundActions actions;
    private final Consumer<Problem> told;
    private final Map<String, List<String>> names = new HashMap<>();
    /** What the data sets themselves call their classes, whose models may be shown under other names by now. */
    private final Map<String, List<String>> ownNames = new HashMap<>();

    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();

    /**
     * No names before {@link #load}.
     *
     * @param folder where they are kept; need not exist yet
     * @param actions reads and writes files
     * @param told is told why names could not be kept
     */
    public ClassNames(Path folder, BackgroundActions actions, Consumer<Problem> told) {
        this.files = new ClassNameFiles(folder);
        this.actions = actions;
        this.told = told;
    }

    /** Reads the names that are kept, in the background. */
    public void load() {
        actions.compute(
                files::read,
                read -> {
                    read.forEach(names::putIfAbsent);
                    edition.set(edition.get() + 1);
                },
                Failures.of(ClassNames.class, "the names of classes could not be read"));
    }

    /** Grows whenever a name changes. */
    public ReadOnlyIntegerProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /** What to call the classes of the data set of {@code origin}, which calls them {@code own}. */
    public List<String> of(DataOrigin origin, List<String> own) {
        List<String> given = names.getOrDefault(origin.sha256(), List.of());
        List<String> shown = new ArrayList<>(own);
        for (int i = 0; i < Math.min(own.size(), given.size()); i++) {
            if (!given.get(i).isEmpty()) {
                shown.set(i, given.get(i));
            }
        }
        return Collections.unmodifiableList(shown);
    }

    /** Calls class {@code label} of the data set of {@code origin} {@code name}; its own name again where that is blank. */
    public void rename(DataOrigin origin, List<String> own, int label, String name) {
        List<String> given = new ArrayList<>(names.getOrDefault(origin.sha256(), List.of()));
        while (given.size() < own.size()) {
            given.add("");
        }
        String fit = ClassNameFiles.fit(name);
        String wanted = fit.equals(own.get(label)) ? "" : fit;
        if (given.get(label).equals(wanted)) {
            return;
        }
        given.set(label, wanted);
        ownNames.put(origin.sha256(), own);
        keep(origin, given);
    }

    /** Calls the classes of the data set of {@code origin} as the data does, which is {@code own}. */
    public void forget(DataOrigin origin, List<String> own) {
        if (names.containsKey(origin.sha256())) {
            ownNames.put(origin.sha256(), own);
            keep(origin, List.of());
        }
    }

    private void keep(DataOrigin origin, List<String> given) {
        List<String> kept = List.copyOf(given);
        names.put(origin.sha256(), kept);
        edition.set(edition.get() + 1);
        actions.write(() -> files.write(origin, kept), () -> {}, failure -> told.accept(Problem.from(failure)));
    }

    /** {@code open} with its classes called as the user calls them. */
    public OpenModel named(OpenModel open) {
        CodeSheet sheet = open.sheet();
        List<String> present = sheet.labelNames();
        String data = sheet.origin().sha256();
        if (!names.containsKey(data)) {
            return open;
        }
        List<String> own = ownNames.computeIfAbsent(data, first -> present);
        List<String> wanted = of(sheet.origin(), own.size() == present.size() ? own : present);
        return wanted.equals(present)
                ? open
                : new OpenModel(
                        open.name(),
                        open.model(),
                        open.image(),
                        new CodeSheet(sheet.codes(), sheet.labels(), wanted, sheet.origin()),
                        open.provenance());
    }
}
