package latentfx.data.idx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import latentfx.data.DataException;

/**
 * The four files of one data set of the MNIST family.
 *
 * @param trainImages training images
 * @param trainLabels training labels
 * @param testImages test images
 * @param testLabels test labels
 */
record IdxFiles(Path trainImages, Path trainLabels, Path testImages, Path testLabels) {
    /** Set, part, content and compression, as encoded in a file's name. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(.+)[-_])?(train|t10k|test)[-_](images[-_.]idx3|labels[-_.]idx1)[-_]ubyte(\\.gz)?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ROLES =
            List.of("train images-idx3", "train labels-idx1", "t10k images-idx3", "t10k labels-idx1");

    /**
     * The name of the set that a file belongs to: an empty string for the names of MNIST; an empty Optional if the file
     * is not named as part of a set.
     */
    static Optional<String> setOf(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(set(name)) : Optional.empty();
    }

    /**
     * Finds the files of one set in a folder; a plain file is preferred to a compressed one.
     *
     * @param wanted the name of the set if the folder has several, such as {@code emnist-letters}; empty for the only
     *     set
     * @throws DataException if there is no set, more than one, or an incomplete one
     */
    static IdxFiles in(Path folder, Optional<String> wanted) throws DataException {
        Map<String, Map<String, Path>> sets = sets(folder);
        if (sets.isEmpty()) {
            throw new DataException(folder + " holds no IDX files; choose a folder with train-images-idx3-ubyte,"
                    + " train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, plain or .gz.");
        }
        if (wanted.isEmpty() && sets.size() > 1) {
            throw new DataException(folder + " holds several data sets (" + String.join(", ", shown(sets))
                    + "); choose one of the files of the set that you mean instead of the folder.");
        }
        String set = wanted.orElse(sets.keySet().iterator().next());
        Map<String, Path> found = sets.getOrDefault(set, Map.of());
        return new IdxFiles(
                one(found, 0, set, folder),
                one(found, 1, set, folder),
                one(found, 2, set, folder),
                one(found, 3, set, folder));
    }

    /** The four files in the order training images and labels, test images and labels. */
    List<Path> all() {
        return List.of(trainImages, trainLabels, testImages, testLabels);
    }

    private static Path one(Map<String, Path> found, int role, String set, Path folder) throws DataException {
        Path file = found.get(ROLES.get(role));
        if (file == null) {
            String name = (set.isEmpty() ? "" : set + "-") + ROLES.get(role).replace(' ', '-') + "-ubyte";
            throw new DataException(
                    folder + " lacks the file " + name + " (plain or .gz); put it there or choose another folder.");
        }
        return file;
    }

    private static Map<String, Map<String, Path>> sets(Path folder) throws DataException {
        Map<String, Map<String, Path>> sets = new TreeMap<>();
        for (Path file : files(folder)) {
            Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
            if (name.matches()) {
                sets.computeIfAbsent(set(name), unused -> new TreeMap<>()).putIfAbsent(role(name), file);
            }
        }
        return sets;
    }

    /** The files of {@code folder}, sorted so that a plain file comes before its compressed form. */
    private static List<Path> files(Path folder) throws DataException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (NotDirectoryException | NoSuchFileException error) {
            throw new DataException(folder + " is not a folder; choose a folder that holds IDX files.", error);
        } catch (IOException | UncheckedIOException error) {
            throw new DataException(folder + " cannot be read; check your rights to the folder.", error);
        }
    }

    private static String set(Matcher name) {
        String set = name.group(1);
        return set == null ? "" : lower(set);
    }

    private static String role(Matcher name) {
        String part = lower(name.group(2)).equals("train") ? "train" : "t10k";
        return part + " " + lower(name.group(3)).replaceAll("[_.]", "-");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<String> shown(Map<String, Map<String, Path>> sets) {
        return sets.keySet().stream()
                .map(set -> set.isEmpty() ? "train/t10k without a name before it" : set)
                .toList();
    }
}
