package latentfx.data.idx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
            "(?:(.+)[-_])?(train|t10k|test)[-_](images|labels)[-_.]idx[1-9][-_](?:ubyte|byte|short|int|float|double)"
                    + "( ?\\([0-9]{1,3}\\))?(\\.gz)?( ?\\([0-9]{1,3}\\))?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ROLES = List.of("train images", "train labels", "t10k images", "t10k labels");
    private static final List<String> NAMES =
            List.of("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1");

    /** How far below a folder its files may lie: {@code MNIST/raw}, as torchvision puts them, is 2. */
    private static final int DEEPEST = 2;

    private static final int MOST_FOLDERS = 1000;

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
            String name = (set.isEmpty() ? "" : set + "-") + NAMES.get(role) + "-ubyte";
            throw new DataException(
                    folder + " lacks the file " + name + " (plain or .gz); put it there or choose another folder.");
        }
        return file;
    }

    /** Whether a folder holds a file of a set. */
    static boolean holdsAny(Path folder) throws DataException {
        return !sets(folder).isEmpty();
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

    /**
     * The folder in which the files of {@code folder} lie: itself, or the only one a little below it that holds any.
     *
     * @throws DataException if it cannot be read, or several folders below hold files
     */
    static Path holding(Path folder) throws DataException {
        if (!sets(folder).isEmpty()) {
            return folder;
        }
        List<Path> below = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> folders =
                    all.filter(Files::isDirectory).limit(MOST_FOLDERS).sorted().toList();
            for (Path each : folders) {
                if (Files.isReadable(each) && !sets(each).isEmpty()) {
                    below.add(each);
                }
            }
        } catch (UncheckedIOException unreadable) {
            return folder; // then its message says what is missing
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(folder + " cannot be read; check your rights to the folder.", error);
        }
        if (below.size() > 1) {
            throw new DataException(folder + " holds data sets in several folders ("
                    + String.join(
                            ", ", below.stream().limit(5).map(Path::toString).toList())
                    + "); choose one of them.");
        }
        return below.isEmpty() ? folder : below.get(0);
    }

    /**
     * The files of {@code folder}, sorted so that a plain file comes before its compressed form, and both before a copy
     * that a browser has numbered.
     */
    private static List<Path> files(Path folder) throws DataException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing((Path file) ->
                                    String.valueOf(file.getFileName()).contains("("))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
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
        return part + " " + lower(name.group(3));
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
