package latentfx.data.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.table.array.ArrayPath;
import latentfx.data.table.array.NpyArray;
import latentfx.data.table.array.NpyFile;
import latentfx.data.table.text.TableText;
import latentfx.data.table.text.TextContent;
import latentfx.data.table.text.Utf8;

/**
 * Reads the labels of samples: text with one label a line, a table in which one column contains the labels, or an NPY array
 * of texts, bools or whole numbers. Text with one label a line and tables with tabs know no quotes, as the Embedding Projector has it; in a
 * {@code .csv} file cells may be quoted.
 */
public final class LabelFile {
    private static final String WANTED = "a text file with one label a line";

    private final TextContent content;
    private final int count;
    private final TableOptions options;

    private LabelFile(TextContent content, int count, TableOptions options) {
        this.content = content;
        this.count = count;
        this.options = options;
    }

    /**
     * Reads one label for each of {@code count} samples.
     *
     * @param options may name the column of the labels and say whether the first line is a heading
     * @throws DataException if the file is missing, is no text or has another number of labels; one sentence for the user
     */
    public static LabelReading read(Path file, int count, TableOptions options) throws DataException {
        if (ArrayPath.names(file)) {
            return ofArray(file, count);
        }
        TextContent content = TextContent.of(file, WANTED, false);
        try {
            return new LabelFile(content, count, options).read();
        } catch (Utf8.NotUtf8 other) {
            return new LabelFile(content.western(), count, options).read();
        }
    }

    private static LabelReading ofArray(Path file, int count) throws DataException {
        NpyArray<List<String>> array = NpyFile.labels(file, VectorFiles.MOST_ROWS);
        List<String> words = array.content();
        if (words.size() != count) {
            throw mismatch(file, words.size(), count, "");
        }
        List<DataRemark> remarks = new ArrayList<>(array.remarks());
        String name = String.valueOf(file.getFileName());
        return new LabelReading(new SampleNames(words, words, NamedLabels.ifClasses(words, name, remarks)), remarks);
    }

    private LabelReading read() throws DataException {
        char separator = LabelForm.separator(content);
        if (separator == TableText.WHOLE_LINES || separator == '\t') {
            return labels(lines(separator, false));
        }
        try {
            return labels(lines(separator, true));
        } catch (DataException noTable) { // such as a list of words with commas and quotes under the name .csv
            LabelLines plain = lines(TableText.WHOLE_LINES, false);
            if (plain.lines() == count) {
                return labels(plain);
            }
            throw noTable;
        }
    }

    private LabelLines lines(char separator, boolean strict) throws DataException {
        return new TableText(content, separator).pass(() -> new LabelLines(count, strict));
    }

    private LabelReading labels(LabelLines lines) throws DataException {
        if (lines.lines() == 0 && lines.width() == 0) {
            lines.complete(count);
        }
        if (lines.lines() == 0) {
            throw new DataException(
                    content.file() + " is empty; it needs a label for each of " + count + " samples, one a line.");
        }
        boolean headed = options.heading() == TableOptions.Heading.AUTO
                ? lines.isHeaded()
                : options.heading() == TableOptions.Heading.YES;
        int above = headed ? 1 : 0;
        lines.complete((long) count + above);
        if (lines.lines() - above != count) {
            String heading = headed ? ", below the heading in its first line" : "";
            throw mismatch(content.file(), lines.lines() - above, count, heading);
        }
        List<DataRemark> remarks = new ArrayList<>();
        if (!content.encoding().equals(StandardCharsets.UTF_8)) {
            remarks.add(DataRemark.of("table.encoding", content.encoding().displayName()));
        }
        SampleNames names = new LabelChoice(content.file(), options, headed ? lines.first() : List.of())
                .of(columns(lines, above), remarks);
        return new LabelReading(names, remarks);
    }

    private static List<List<String>> columns(LabelLines lines, int above) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < lines.width(); i++) {
            List<String> column = lines.column(i);
            columns.add(above == 0 ? column : column.subList(1, column.size()));
        }
        return columns;
    }

    private static DataException mismatch(Path file, long found, int count, String heading) {
        return new DataException(String.format(
                java.util.Locale.ROOT,
                "%s has %,d labels for %,d vectors; it needs one line for each%s.",
                file,
                found,
                count,
                heading));
    }
}
