package latentfx.ui.shelf;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.ui.settings.Settings;

/** The model files opened or saved last, newest first; kept in the settings. */
public final class RecentFiles {
    private static final String NAME = "recent";
    private static final int MOST = 8;

    private final Settings settings;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> readOnly = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        settings.list(NAME).forEach(text -> path(text).ifPresent(files::add));
    }

    /** The path stored as {@code text}; empty if it is blank or no valid path on this system. */
    public static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /** The files, newest first. */
    public ObservableList<Path> files() {
        return readOnly;
    }

    /** Puts {@code file} first. */
    public void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(files);
        now.remove(absolute);
        now.add(0, absolute);
        files.setAll(now.subList(0, Math.min(MOST, now.size())));
        settings.putList(NAME, files.stream().map(Path::toString).toList());
        Path folder = absolute.getParent();
        if (folder != null) {
            settings.put("folder", folder.toString());
        }
    }

    /** Removes all files from the list. */
    public void clear() {
        files.clear();
        settings.putList(NAME, List.of());
    }

    /** The folder of the file added last; empty if there is none. */
    public Optional<Path> folder() {
        return path(settings.get("folder", ""));
    }
}
