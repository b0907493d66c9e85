package latentfx.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The temporary files that this program is writing. When the program ends while some are written, their writers get a
 * moment to finish; what is left then is deleted.
 */
final class PartsAtWork {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_MILLIS = 5;

    /** By name, which is unique, because one folder has many paths. */
    private static final Map<Path, Path> PATHS = new ConcurrentHashMap<>();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(PartsAtWork::end, "latentfx-parts"));
        } catch (IllegalStateException ending) { // the program ends already: what it leaves is swept next time
            PATHS.clear();
        }
    }

    private PartsAtWork() {}

    static void add(Path file) {
        PATHS.put(name(file), file);
    }

    static void remove(Path file) {
        PATHS.remove(name(file));
    }

    static boolean contains(Path file) {
        return PATHS.containsKey(name(file));
    }

    private static Path name(Path file) {
        return file.getFileSystem().getPath(String.valueOf(file.getFileName()));
    }

    private static void end() {
        long until = System.nanoTime() + GRACE_NANOS;
        try {
            while (!PATHS.isEmpty() && System.nanoTime() < until) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        PATHS.values().forEach(PartsAtWork::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) { // nobody is left to be told; the next write there deletes it
            PATHS.remove(name(file));
        }
    }
}
