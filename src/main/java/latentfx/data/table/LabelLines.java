package latentfx.data.table;

import java.nio.file.Path;
import java.util.List;
import latentfx.data.DataException;
import latentfx.task.FileNames;

/**
 * Reads the names of vectors from a text file with one line for each, or from an array. A single column has no heading; several columns
 * have one. Columns are separated by tabs, in a {@code .csv} file by commas.
 */
final class LabelLines {
    private final int count;
    private NameColumns names = new NameColumns(List.of());
    private boolean begun;
    private boolean headed;

    private LabelLines(int count) {
        this.count = count;
    }

    /**
     * Reads the names of {@code count} vectors.
     *
     * @throws DataException if their number differs; the message states it
     */
    static SampleNames read(Path file, int count) throws DataException {
        LabelLines lines = new LabelLines(count);
        if (ArrayPath.names(file)) {
            return lines.ofArray(NpyFile.labels(file).content(), file);
        }
        char separator = FileNames.hasEnding(file, ".csv") ? ',' : '\t';
        CsvText.read(file, separator, "a text file with one label a line", lines::take);
        return lines.names(file);
    }

    private SampleNames ofArray(List<String> labels, Path file) throws DataException {
        if (labels.size() != count) {
            throw new DataException(
                    file + " has " + labels.size() + " labels for " + count + " vectors; save one for each.");
        }
        names = new NameColumns(List.of(""));
        labels.forEach(label -> names.add(List.of(label)));
        return names.names();
    }

    /** Adds the next row; returns whether more rows are needed. */
    private boolean take(CsvRow row) {
        if (begun) {
            names.add(row.cells());
        } else {
            begin(row.cells());
        }
        return names.size() <= count;
    }

    private void begin(List<String> first) {
        begun = true;
        headed = first.size() > 1 || first.get(0).equalsIgnoreCase("label");
        names = new NameColumns(headed ? first : List.of(""));
        if (!headed) {
            names.add(first);
        }
    }

    private SampleNames names(Path file) throws DataException {
        if (!begun) {
            throw new DataException(file + " is empty; it needs a label for each of " + count + " vectors.");
        }
        int found = names.size();
        if (found != count) {
            String labels = found > count ? "more than " + count : String.valueOf(found);
            String heading = headed
                    ? "below its heading"
                    : "and no heading, unless that is \"label\" or there are several columns";
            throw new DataException(file + " has " + labels + " labels for " + count
                    + " vectors; it needs one line for each, " + heading + ".");
        }
        return names.names();
    }
}
