package latentfx.data.images;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.data.Sha256;
import latentfx.task.FailureLog;
import latentfx.task.SafeWrite;

/**
 * Keeps what was read of folders of pictures, a file for each folder and wishes, so that a second opening need not decode.
 * An entry counts only while every file has the path, size and time that it had; the oldest ones are dropped beyond 2 GB.
 * Nothing that goes wrong here stops a reading.
 */
final class PictureCache {
    private static final String ENDING = ".pictures";
    private static final long MOST_BYTES = 2L << 30;

    private final Path folder;

    PictureCache(Path folder) {
        this.folder = folder;
    }

    /** The entry for a folder as it is now. */
    Entry entry(FolderWalk.Listing listing, PictureWishes wishes) {
        String place = Sha256.of(listing.root() + "\n" + words(wishes));
        return new Entry(folder.resolve(place.substring(0, 32) + ENDING), state(listing, wishes));
    }

    private static byte[] state(FolderWalk.Listing listing, PictureWishes wishes) {
        MessageDigest digest = Sha256.digest();
        String what =
                listing.root() + "\n" + words(wishes) + "\n" + wishes.labels().map(PictureCache::stamp);
        digest.update(what.getBytes(StandardCharsets.UTF_8));
        ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES);
        for (PictureFile file : listing.files()) {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            numbers.clear();
            digest.update(numbers.putLong(file.size()).putLong(file.modified()).flip());
        }
        return digest.digest();
    }

    private static String words(PictureWishes wishes) {
        return wishes.side() + " " + wishes.colour() + " " + wishes.fit() + " " + wishes.ground() + " "
                + wishes.labels().map(Path::toAbsolutePath);
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException unreadable) { // reading it will say why
            return "";
        }
    }

    /** A place in the cache. */
    static final class Entry {
        private final Path file;
        private final byte[] state;

        private Entry(Path file, byte[] state) {
            this.file = file;
            this.state = state;
        }

        /** What is kept, if it is of the folder as it is now and undamaged. */
        Optional<LoadedPictures> read() {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                Optional<LoadedPictures> kept = CacheFile.read(file, state);
                if (kept.isPresent()) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
                }
                return kept;
            } catch (IOException | RuntimeException | OutOfMemoryError useless) { // it is read anew
                return Optional.empty();
            }
        }

        /** Keeps {@code loaded}, whole or not at all. */
        void write(LoadedPictures loaded) {
            try {
                SafeWrite.makeFolders(file);
                SafeWrite.to(file, out -> CacheFile.write(loaded, state, out));
                dropOldest();
            } catch (IOException refused) { // without a cache the next opening is slow, no more
                FailureLog.of(PictureCache.class, "what was read of pictures could not be kept")
                        .accept(refused);
            }
        }

        private void dropOldest() throws IOException {
            List<Path> entries;
            try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
                entries = all.filter(each -> each.toString().endsWith(ENDING)).toList();
            }
            long bytes = 0;
            for (Path entry : entries.stream()
                    .sorted(Comparator.comparingLong(
                                    (Path each) -> each.toFile().lastModified())
                            .reversed())
                    .toList()) {
                bytes += Files.size(entry);
                if (bytes > MOST_BYTES && !entry.equals(file)) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }
}
