package latentfx.ui.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import latentfx.task.ProcessLock;
import latentfx.task.SafeWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings file: Java properties in UTF-8, which several processes may share. A damaged one is renamed and kept.
 *
 * @param path where it is; need not exist
 */
record SettingsFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    /** Largest settings file that is read, bytes; far more than settings ever take. */
    private static final long MOST_BYTES = 1 << 20;

    private static final int MOST_KEPT_ASIDE = 20;
    private static final int TRIES = 50;
    private static final long MILLIS_BETWEEN_TRIES = 20;

    /**
     * What was read.
     *
     * @param values the settings; none if there is no sound file
     * @param sound whether there is a file, and it could be understood
     * @param keptAside where a damaged file is now
     */
    record Content(Map<String, String> values, boolean sound, Optional<Path> keptAside) {
        static final Content NONE = new Content(Map.of(), false, Optional.empty());
    }

    /** A file that is no settings file. */
    private static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(String message) {
            super(message);
        }
    }

    /** The values in the file; none if it is missing, damaged or unreadable. */
    Content read() {
        try {
            return readOrFail();
        } catch (IOException unreadable) {
            LOG.warn("settings in {} cannot be used; everything has its default", path, unreadable);
            return Content.NONE;
        }
    }

    private Content readOrFail() throws IOException {
        if (!Files.isRegularFile(path)) {
            return Content.NONE;
        }
        try {
            return new Content(parsed(), true, Optional.empty());
        } catch (CharacterCodingException | IllegalArgumentException | DamagedException damaged) {
            Path aside = keepAside();
            LOG.warn("settings in {} cannot be used and are kept as {}", path, aside, damaged);
            return new Content(Map.of(), false, Optional.of(aside));
        }
    }

    private Map<String, String> parsed() throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new DamagedException(path + " is larger than settings can be");
        }
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.indexOf('\0') >= 0) { // what a file system may leave of a file after a power failure
                throw new DamagedException(path + " holds no text");
            }
            values.put(name, properties.getProperty(name));
        }
        return values;
    }

    private Path keepAside() throws IOException {
        Path aside = path;
        for (int i = 1; i <= MOST_KEPT_ASIDE; i++) {
            aside = path.resolveSibling(path.getFileName() + ".damaged-" + i);
            if (Files.notExists(aside)) {
                break;
            }
        }
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Changes the values {@code changes} of the file and leaves the others as they are now, also what another process has
     * written since; the file is written completely or not at all.
     *
     * @param all what is written if there is no sound file any more
     */
    void change(Map<String, String> changes, Map<String, String> all) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Optional<ProcessLock> lock = lock();
        try {
            Content now = readOrFail();
            Map<String, String> merged = new TreeMap<>(now.sound() ? now.values() : all);
            merged.putAll(changes);
            write(merged);
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    /** The lock that whoever changes the file holds for a moment; empty if another holds it for much longer. */
    private Optional<ProcessLock> lock() throws IOException {
        Path file = path.resolveSibling(path.getFileName() + ".lock");
        Optional<ProcessLock> taken = ProcessLock.tryTake(file);
        for (int i = 0; i < TRIES && taken.isEmpty(); i++) {
            try {
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            taken = ProcessLock.tryTake(file);
        }
        return taken;
    }

    private void write(Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter text = new StringWriter();
        properties.store(text, "LatentFX");
        SafeWrite.to(path, target -> target.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
