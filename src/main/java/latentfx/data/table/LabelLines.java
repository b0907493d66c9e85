package latentfx.data.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import latentfx.data.DataException;

/**
 * Reads what vectors are called: a text file with a line for each. One column needs no heading; several have one. Columns
 * are parted by tabs, in a {@code .csv} file by commas.
 */
final class LabelLines {
    private LabelLines() {}

    /**
     * The texts, {@code count} of them.
     *
     * @throws DataException if there are not so many; the message says how many there are
     */
    static SampleNames read(Path file, int count) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose a text file with one label a line.");
        }
        char separator =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
        int number = 1;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            if (first == null) {
                throw new DataException(file + " is empty; it needs a label for each of " + count + " vectors.");
            }
            List<String> heading = CsvLine.cells(first.startsWith("\uFEFF") ? first.substring(1) : first, separator);
            boolean headed = heading.size() > 1 || heading.get(0).equalsIgnoreCase("label");
            NameColumns names = new NameColumns(headed ? heading : List.of(""));
            if (!headed) {
                names.add(heading);
            }
            for (String line = lines.readLine(); line != null && names.size() <= count; line = lines.readLine()) {
                number++;
                names.add(CsvLine.cells(line, separator));
            }
            check(file, names.size(), count, headed);
            return names.names();
        } catch (CharacterCodingException binary) {
            throw new DataException(file + " is not text in UTF-8; choose a file with one label a line.", binary);
        } catch (IllegalArgumentException refused) {
            throw new DataException(file + ", line " + number + ": " + refused.getMessage() + ".", refused);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(file + " cannot be read (" + error.getMessage() + "); check the disk.", error);
        }
    }

    private static void check(Path file, int found, int count, boolean headed) throws DataException {
        if (found != count) {
            String labels = found > count ? "more than " + count : String.valueOf(found);
            String heading = headed
                    ? "below its heading"
                    : "and no heading, unless that is \"label\" or there are several columns";
            throw new DataException(file + " has " + labels + " labels for " + count
                    + " vectors; it needs one line for each, " + heading + ".");
        }
    }
}
