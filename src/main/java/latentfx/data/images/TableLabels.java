package latentfx.data.images;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import latentfx.data.DataException;
import latentfx.data.DataRemark;

/**
 * The labels of pictures by a {@link LabelTable}. A name in it is that of a file from the folder on, with or without its
 * ending; the bare name is enough where no other file has it. Names that lead out of the folder are refused.
 */
final class TableLabels {
    private static final Pattern OUTSIDE = Pattern.compile("(/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?)", Pattern.DOTALL);

    private final Map<String, String> byName = new HashMap<>();
    private final List<PictureTrouble> trouble = new ArrayList<>();

    private TableLabels() {}

    /**
     * Reads the labels of {@code pictures}, by their names from the folder on.
     *
     * @throws DataException if the table cannot be read; one sentence for the user
     */
    static TableLabels read(Path table, List<String> pictures) throws DataException {
        TableLabels labels = new TableLabels();
        Map<String, String> known = known(pictures);
        for (LabelTable.Row row : LabelTable.read(table)) {
            String name = composed(row.name()).replace('\\', '/');
            String plain = name.startsWith("./") ? name.substring(2) : name;
            String file = known.get(plain);
            if (OUTSIDE.matcher(plain).matches()) {
                labels.trouble.add(new PictureTrouble(row.name(), DataRemark.of("labels.outside")));
            } else if (file == null) {
                labels.trouble.add(new PictureTrouble(row.name(), DataRemark.of("labels.missing")));
            } else if (!row.label().isEmpty()) {
                labels.byName.putIfAbsent(file, row.label());
            }
        }
        return labels;
    }

    /** The files by all names under which they may be given, but those that several share. */
    private static Map<String, String> known(List<String> pictures) {
        Map<String, String> known = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (String picture : pictures) {
            String whole = composed(picture);
            String base = whole.substring(whole.lastIndexOf('/') + 1);
            for (String name : new HashSet<>(List.of(base, withoutEnding(whole), withoutEnding(base)))) {
                if (known.putIfAbsent(name, picture) != null) {
                    shared.add(name);
                }
            }
        }
        shared.forEach(known::remove);
        pictures.forEach(picture -> known.put(composed(picture), picture));
        return known;
    }

    /** A name in the form of a table: macOS keeps accents and Korean syllables in parts. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    /** The label of a picture; empty if the table has none. */
    Optional<String> of(String picture) {
        return Optional.ofNullable(byName.get(picture));
    }

    /** Rows that fit no picture. */
    List<PictureTrouble> trouble() {
        return List.copyOf(trouble);
    }
}
