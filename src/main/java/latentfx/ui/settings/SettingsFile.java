package latentfx.ui.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import latentfx.task.SafeWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the settings file: Java properties in UTF-8. */
final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    /** Largest settings file that is read, bytes; far more than settings ever take. */
    private static final long MOST_BYTES = 1 << 20;

    private SettingsFile() {}

    /** The values in the file; none if it is missing, damaged or unreadable. */
    static Map<String, String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(file + " is larger than settings can be");
            }
            Properties properties = new Properties();
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> values = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            return values;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("settings in {} cannot be used; everything has its default", file, damaged);
            return Map.of();
        }
    }

    /** Writes the file, completely or not at all. */
    static void write(Path file, Map<String, String> values) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        StringWriter text = new StringWriter();
        properties.store(text, "LatentFX");
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SafeWrite.to(file, target -> target.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
