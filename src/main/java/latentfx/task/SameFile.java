package latentfx.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells whether two names lead to one file, which may not be there yet: relative, through symbolic or hard links, or in
 * other letters where the disk does not tell them apart.
 */
public final class SameFile {
    private SameFile() {}

    /**
     * Whether writing to {@code one} would change {@code other}. Devices, pipes and names that cannot be looked up are
     * never alike.
     */
    public static boolean of(Path one, Path other) {
        try {
            if (Files.exists(one) || Files.exists(other)) {
                return isContent(one) && isContent(other) && Files.isSameFile(one, other);
            }
            return areAlike(end(one), end(other));
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isContent(Path file) {
        return Files.isRegularFile(file) || Files.isDirectory(file);
    }

    /** Where a file will be made: the end of its links, in a folder without links as far as that exists. */
    private static Path end(Path file) throws IOException {
        Path end = WriteTarget.followed(file).toAbsolutePath();
        Path there = existing(end);
        return there.toRealPath().resolve(there.relativize(end)).normalize();
    }

    private static Path existing(Path file) throws IOException {
        for (Path at = file; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at;
            }
        }
        throw new IOException("no part of " + file + " exists");
    }

    private static boolean areAlike(Path one, Path other) throws IOException {
        if (one.equals(other)) {
            return true;
        }
        return folded(one).equals(folded(other)) && takesForAlike(existing(one), one, other);
    }

    private static String folded(Path file) {
        return Normalizer.normalize(file.toString(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Asks the disk, which alone knows how it compares names: makes a file of the one name, looks for the other. */
    private static boolean takesForAlike(Path folder, Path one, Path other) throws IOException {
        if (!existing(other).equals(folder)) {
            return Files.isSameFile(existing(other), folder);
        }
        int differing = 0;
        while (one.getName(differing).equals(other.getName(differing))) {
            differing++;
        }
        Path probe = Files.createTempDirectory(folder, ".latentfx-");
        try {
            Path made = Files.createFile(probe.resolve(one.getName(differing)));
            boolean alike = Files.exists(probe.resolve(other.getName(differing)));
            Files.delete(made);
            return alike;
        } finally {
            Files.delete(probe);
        }
    }
}
