package latentfx.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Deletes the temporary files of {@link SafeWrite} that killed programs have left. A file that a living program writes
 * is locked and stays. Locks of another machine on a shared disk may be invisible here, so what was not made by this
 * running system stays until nothing was written to it for a day. Whatever cannot be looked at is left alone.
 */
public final class Leftovers {
    private static final Duration FOREIGN_AGE = Duration.ofDays(1);

    /** Folders that have been swept since the program started: large ones take long to list. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** Sweeps {@code folder} and the folders in it. */
    public static void sweepTree(Path folder, int depth) {
        try (Stream<Path> folders = Files.find(folder, depth, (file, kind) -> kind.isDirectory())) {
            folders.forEach(each -> sweep(each, Instant.now()));
        } catch (IOException | RuntimeException unreadable) { // only tidying up: it must not keep anybody from working
            return;
        }
    }

    /**
     * Sweeps {@code folder} unless this program has done so before.
     *
     * @param now by the clock of the folder's disk
     */
    static void sweepOnce(Path folder, Instant now) {
        if (SWEPT.add(folder.toAbsolutePath().normalize())) {
            sweep(folder, now);
        }
    }

    static void sweep(Path folder, Instant now) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PartName.GLOB)) {
            for (Path part : parts) {
                if (PartName.isOne(part)
                        && !PartsAtWork.contains(part)
                        && Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                    deleteIfLeft(part, now);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return;
        }
    }

    private static void deleteIfLeft(Path part, Instant now) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            boolean old = Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(FOREIGN_AGE));
            if (isFree(channel, old) && (old || PartName.isLockedHere(part))) {
                Files.deleteIfExists(part);
            }
        } catch (IOException notOurs) {
            return;
        }
    }

    private static boolean isFree(FileChannel channel, boolean withoutLocks) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException noLocks) {
            return withoutLocks;
        }
    }
}
