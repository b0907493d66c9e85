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
 * What the window remembers from one start to the next, by name. Changes are written a little later, many at once, by the
 * executor that is given. Safe to use from several threads.
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
     * Reads {@code file}; where it is missing, damaged or unreadable, everything has its default.
     *
     * @param later runs the writing, some time after it is asked to
     */
    public static Settings load(Path file, Executor later) {
        return new Settings(file, later, SettingsFile.read(file));
    }

    /** The remembered value, or {@code fallback}. */
    public synchronized String get(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    /** The remembered number; empty where there is none or it is not a finite number. */
    public OptionalDouble number(String name) {
        try {
            double value = Double.parseDouble(get(name, ""));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    /** The remembered list, in order. */
    public List<String> list(String name) {
        List<String> found = new ArrayList<>();
        for (int i = 0; !get(name + "." + i, "").isEmpty(); i++) {
            found.add(get(name + "." + i, ""));
        }
        return List.copyOf(found);
    }

    /** Every value whose name begins with {@code prefix} and a dot, by the rest of the name. */
    public synchronized Map<String, String> group(String prefix) {
        Map<String, String> found = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix + ".")) {
                found.put(name.substring(prefix.length() + 1), value);
            }
        });
        return found;
    }

    /** Remembers {@code value}. */
    public synchronized void put(String name, String value) {
        if (!value.equals(values.put(name, value)) && !writing) {
            writing = true;
            later.execute(this::flush);
        }
    }

    /** Remembers a list in place of the one before it. */
    public synchronized void putList(String name, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            put(name + "." + i, items.get(i));
        }
        for (int i = items.size(); values.containsKey(name + "." + i); i++) {
            put(name + "." + i, "");
        }
    }

    /** Writes now, on the calling thread; a disk that refuses is noted in the log only. */
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
