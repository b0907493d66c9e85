package latentfx.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Named values that the window keeps from one session to the next, in a file. Changes are written together, a little
 * later, by the executor given. Safe for use by several threads.
 */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final Path file;
    private final Executor later;
    private final Map<String, String> values;
    private boolean writing;

    private Settings(Path file, Executor later, Map<String, String> values) {
        this.file = file;
        this.later = later;
        this.values = new TreeMap<>(values);
    }

    /**
     * Reads {@code file}; a file that is missing, damaged or unreadable gives no values.
     *
     * @param later runs the writing, after some delay
     */
    public static Settings load(Path file, Executor later) {
        return new Settings(file, later, SettingsFile.read(file));
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
        if (!value.equals(values.put(name, value)) && !writing) {
            writing = true;
            later.execute(this::flush);
        }
    }

    /** Sets the list called {@code name}. */
    public synchronized void putList(String name, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            put(name + "." + i, items.get(i));
        }
        for (int i = items.size(); values.containsKey(name + "." + i); i++) {
            put(name + "." + i, "");
        }
    }

    /** Writes the file now, on the calling thread; an error is logged. */
    public void flush() {
        Map<String, String> now;
        synchronized (this) {
            writing = false;
            now = new TreeMap<>(values);
        }
        try {
            SettingsFile.write(file, now);
        } catch (IOException refused) {
            LOG.warn("settings could not be written to {}", file, refused);
        }
    }
}
