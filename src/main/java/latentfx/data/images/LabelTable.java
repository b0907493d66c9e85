package latentfx.data.images;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import latentfx.data.DataException;
import latentfx.task.FileTrouble;

/**
 * A table that says which picture is of which class: a picture's name and its label a row, between commas, semicolons or
 * tabs, with or without headings.
 */
final class LabelTable {
    private static final Set<String> NAMES =
            Set.of("name", "file", "filename", "file_name", "image", "image_id", "picture", "path", "id");
    private static final Set<String> LABELS =
            Set.of("label", "labels", "class", "class_name", "target", "category", "y", "breed", "species");
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_CELL = 1 << 16;

    private LabelTable() {}

    /** A row: the name of a picture as it is written, and its label. */
    record Row(String name, String label) {}

    /**
     * Reads a table.
     *
     * @throws DataException if it cannot be read or has no row with two cells; one sentence for the user
     */
    static List<Row> read(Path file) throws DataException {
        String text = text(file);
        String first = text.lines().findFirst().orElse("");
        List<List<String>> lines = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(first))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CELL)
                .ofCsvRecord(text);
        try {
            reader.forEach(line -> lines.add(line.getFields()));
        } catch (CsvParseException | UncheckedIOException refused) {
            throw new DataException(
                    file + " is no table of names and labels: a quoted cell is too long or never ends; write"
                            + " name,label in each line.",
                    refused);
        }
        List<Row> rows = rows(lines);
        if (rows.isEmpty()) {
            throw new DataException(
                    file + " has no line with a picture's name and its label; write name,label in each line.");
        }
        return rows;
    }

    private static String text(Path file) throws DataException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new DataException(file + " is not a file; choose a table with the columns name and label.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(
                        file + " is longer than the " + (MOST_BYTES >> 20) + " MB that a table of labels may have.");
            }
            String text = decoded(Files.readAllBytes(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + FileTrouble.of(error).words() + "); check your rights to the file.",
                    error);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static char separator(String line) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (line.indexOf(each) >= 0 && line.indexOf(best) < 0) {
                best = each;
            }
        }
        return best;
    }

    private static List<Row> rows(List<List<String>> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int name = column(lines.get(0), NAMES);
        int label = column(lines.get(0), LABELS);
        boolean headed = name >= 0 || label >= 0;
        int nameAt = name >= 0 ? name : label == 0 ? 1 : 0;
        int labelAt = label >= 0 ? label : nameAt == 1 ? 0 : 1;
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(headed ? 1 : 0, lines.size())) {
            if (cells.size() > Math.max(nameAt, labelAt)) {
                rows.add(new Row(cells.get(nameAt).strip(), cells.get(labelAt).strip()));
            }
        }
        return rows;
    }

    private static int column(List<String> headings, Set<String> wanted) {
        for (int i = 0; i < headings.size(); i++) {
            if (wanted.contains(headings.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
