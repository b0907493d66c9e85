package latentfx.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads what vectors are called: a text file with a line for each. One column needs no heading; of several, which have
 * one, the column {@code label} counts, else the first. Columns are parted by tabs, in a {@code .csv} file by commas.
 */
final class LabelLines {
    private static final int LONGEST = 2000;

    private LabelLines() {}

    /**
     * The texts, {@code count} of them.
     *
     * @throws DataException if there are not so many; the message says how many there are
     */
    static List<String> read(Path file, int count) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose a text file with one label a line.");
        }
        char separator =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            if (first == null) {
                throw new DataException(file + " is empty; it needs a label for each of " + count + " vectors.");
            }
            List<String> heading = CsvLine.cells(first, separator);
            int column = heading.size() == 1 ? 0 : Math.max(0, index(heading));
            boolean headed = heading.size() > 1 || heading.get(0).equalsIgnoreCase("label");
            for (String line = headed ? lines.readLine() : first; line != null; line = lines.readLine()) {
                if (texts.size() > count) {
                    break; // enough to know that there are too many
                }
                List<String> cells = CsvLine.cells(line, separator);
                String text = column < cells.size() ? cells.get(column) : "";
                texts.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        } catch (CharacterCodingException binary) {
            throw new DataException(file + " is not text in UTF-8; choose a file with one label a line.", binary);
        } catch (IllegalArgumentException refused) {
            throw new DataException(
                    file + ", label " + (texts.size() + 1) + ": " + refused.getMessage() + ".", refused);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(file + " cannot be read (" + error.getMessage() + "); check the disk.", error);
        }
        if (texts.size() != count) {
            String found = texts.size() > count ? "more than " + count : String.valueOf(texts.size());
            throw new DataException(
                    file + " has " + found + " labels for " + count + " vectors; it needs one line for each.");
        }
        return texts;
    }

    private static int index(List<String> heading) {
        return heading.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList().indexOf("label");
    }
}
