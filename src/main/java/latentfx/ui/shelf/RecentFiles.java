package latentfx.ui.shelf;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.ui.settings.Settings;

/** What was opened or saved last, the newest of each kind first; kept in the settings. For the FX thread. */
public final class RecentFiles {
    private static final String FOLDER = "folder";

    private final Settings settings;
    private final Map<RecentKind, List<Path>> files = new EnumMap<>(RecentKind.class);

    public RecentFiles(Settings settings) {
        this.settings = settings;
        for (RecentKind kind : RecentKind.values()) {
            files.put(
                    kind,
                    settings.list(kind.setting()).stream()
                            .flatMap(text -> path(text).stream())
                            .limit(kind.most())
                            .toList());
        }
    }

    /** The path stored as {@code text}; empty if it is blank or no valid path on this system. */
    public static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    /** The files and folders of {@code kind}, newest first. */
    public List<Path> files(RecentKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    /** Whether nothing is remembered. */
    public boolean isEmpty() {
        return files.values().stream().allMatch(List::isEmpty);
    }

    /** Puts {@code file} first among those of {@code kind}. */
    public void add(RecentKind kind, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(files(kind));
        now.remove(absolute);
        now.add(0, absolute);
        put(kind, now.subList(0, Math.min(kind.most(), now.size())));
        Path folder = absolute.getParent();
        if (kind == RecentKind.MODEL && folder != null) {
            settings.put(FOLDER, folder.toString());
        }
    }

    /** Takes {@code file} off the list of {@code kind}; the file itself stays. */
    public void remove(RecentKind kind, Path file) {
        put(kind, files(kind).stream().filter(it -> !it.equals(file)).toList());
    }

    /** Takes everything off the lists. */
    public void clear() {
        for (RecentKind kind : RecentKind.values()) {
            put(kind, List.of());
        }
    }

    private void put(RecentKind kind, List<Path> now) {
        files.put(kind, List.copyOf(now));
        settings.putList(kind.setting(), now.stream().map(Path::toString).toList());
    }

    /** The folder of the model added last; empty if there is none. */
    public Optional<Path> folder() {
        return path(settings.get(FOLDER, ""));
    }
}
