package latentfx.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Named values that the window keeps from one session to the next, in a file. Changes are written together, a little
 * later, by the executor given, in the order in which they were made; those that could not be written are written with
 * the next ones. Of two processes with one file, the last change of each value counts. Safe for use by several threads.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final SettingsFile file;
    private final Executor later;
    private final Optional<Path> keptAside;
    private final Map<String, String> values;
    private final Map<String, String> unwritten = new TreeMap<>();
    /** Held while the file is written, so that an older state never replaces a newer one. */
    private final Object writing = new Object();

    private boolean due;
    private boolean failing;

    private Settings(SettingsFile file, Executor later) {
        this.file = file;
        this.later = later;
        SettingsFile.Content content = file.read();
        this.keptAside = content.keptAside();
        this.values = new TreeMap<>(content.values());
    }

    /**
     * Reads {@code file}; a file that is missing, damaged or unreadable gives no values. A damaged one is renamed.
     *
     * @param later runs the writing, after some delay
     */
    public static Settings load(Path file, Executor later) {
        return new Settings(new SettingsFile(file), later);
    }

    /** Where the file is kept that was damaged when it was to be read; empty if it was sound. */
    public Optional<Path> keptAside() {
        return keptAside;
    }

    /** The value called {@code name}, or {@code fallback} if there is none. */
    public synchronized String get(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    /** The value called {@code name} as a number; empty if there is none or it is not a finite number. */
    public OptionalDouble number(String name) {
        try {
            double value = Double.parseDouble(get(name, ""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    /** The list called {@code name}, in order; empty if there is none. */
    public List<String> list(String name) {
        List<String> found = new ArrayList<>();
        for (int i = 0; !get(name + "." + i, "").isEmpty(); i++) {
            found.add(get(name + "." + i, ""));
        }
        return List.copyOf(found);
    }

    /** All values whose names begin with {@code prefix} and a dot, by the rest of the name. */
    public synchronized Map<String, String> group(String prefix) {
        Map<String, String> found = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix + ".")) {
                found.put(name.substring(prefix.length() + 1), value);
            }
        });
        return found;
    }

    /** Sets the value called {@code name}. */
    public synchronized void put(String name, String value) {
        if (!value.equals(values.put(name, value))) {
            unwritten.put(name, value);
            if (!due) {
                due = true;
                later.execute(this::flush);
            }
        }
    }

    /** Sets the list called {@code name}. */
    public synchronized void putList(String name, List<String> items) {
        if (items.equals(list(name))) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            putItem(name + "." + i, items.get(i));
        }
        putItem(name + "." + items.size(), ""); // ends the list, whatever another process has written after it
        for (int i = items.size() + 1; values.containsKey(name + "." + i); i++) {
            putItem(name + "." + i, "");
        }
    }

    /** A list is written as a whole, or it would be mixed with that of another process. */
    private void putItem(String name, String value) {
        unwritten.put(name, value);
        values.remove(name);
        put(name, value);
    }

    /** Writes what has changed now, on the calling thread; an error is logged, and what was to be written is kept. */
    public void flush() {
        synchronized (writing) {
            Map<String, String> changes;
            Map<String, String> all;
            synchronized (this) {
                due = false;
                changes = new TreeMap<>(unwritten);
                all = new TreeMap<>(values);
            }
            if (!changes.isEmpty()) {
                write(changes, all);
            }
        }
    }

    private void write(Map<String, String> changes, Map<String, String> all) {
        try {
            file.change(changes, all);
            synchronized (this) {
                changes.forEach(unwritten::remove);
                failing = false;
            }
        } catch (IOException refused) {
            synchronized (this) {
                if (failing) {
                    return;
                }
                failing = true;
            }
            LOG.warn("settings could not be written to {}; LatentFX tries again", file.path(), refused);
        }
    }
}
