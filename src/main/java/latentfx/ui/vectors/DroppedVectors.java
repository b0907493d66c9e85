package latentfx.ui.vectors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.table.VectorFiles;
import latentfx.data.table.array.ArrayPath;
import latentfx.task.FileNames;

/** Tells files of vectors, labels and pictures that were dropped together apart by their names. */
public final class DroppedVectors {
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".data", ".dat");
    private static final String PLAIN_TEXT = ".txt";
    private static final String PACKED = ".gz";
    private static final List<String> IMAGES = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");

    private DroppedVectors() {}

    /**
     * Whether the name of {@code file} marks it as vectors or labels of vectors, and as no other kind of file that can
     * be dropped.
     */
    public static boolean isTable(Path file) {
        return ArrayPath.names(file) || TABLES.stream().anyMatch(ending -> ends(file, ending));
    }

    /**
     * The set of vectors that {@code files} form together; labels or pictures alone are added to the vectors {@code
     * shown}. Empty if they contain no vectors.
     */
    static Optional<VectorFiles> of(List<Path> files, Optional<VectorFiles> shown) {
        Optional<Path> pictures =
                files.stream().filter(DroppedVectors::isPicture).findFirst();
        Optional<Path> labels =
                files.stream().filter(DroppedVectors::saysLabels).findFirst();
        Optional<Path> vectors = files.stream()
                .filter(file -> ArrayPath.names(file) && !saysLabels(file))
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> isText(file) && !saysLabels(file))
                        .findFirst());
        if (vectors.isPresent()) {
            return vectors.map(file -> new VectorFiles(file, labels.or(() -> second(files, file)), pictures));
        }
        if (shown.isPresent() && (labels.isPresent() || pictures.isPresent())) {
            return shown.map(it ->
                    new VectorFiles(it.vectors(), labels.or(it::labels), pictures.or(it::pictures), it.options()));
        }
        return labels.map(file -> new VectorFiles(file, Optional.empty(), pictures));
    }

    /**
     * The label file among {@code files}: the first text file if {@code vectors} is a file of arrays; otherwise text
     * files hold vectors.
     */
    private static Optional<Path> second(List<Path> files, Path vectors) {
        return ArrayPath.names(vectors)
                ? files.stream().filter(DroppedVectors::isText).findFirst()
                : Optional.empty();
    }

    private static boolean isPicture(Path file) {
        return Files.isDirectory(file) || IMAGES.stream().anyMatch(ending -> FileNames.hasEnding(file, ending));
    }

    private static boolean isText(Path file) {
        return ends(file, PLAIN_TEXT) || TABLES.stream().anyMatch(ending -> ends(file, ending));
    }

    private static boolean ends(Path file, String ending) {
        return FileNames.hasEnding(file, ending) || FileNames.hasEnding(file, ending + PACKED);
    }

    private static boolean saysLabels(Path file) {
        String name = lower(file);
        return (isText(file) || ArrayPath.names(file)) && (name.contains("label") || name.contains("meta"));
    }

    private static String lower(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
