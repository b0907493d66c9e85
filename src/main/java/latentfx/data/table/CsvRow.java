package latentfx.data.table;

import java.util.Collections;
import java.util.List;

/**
 * One record of a CSV file, which spans several lines if a quoted cell contains line breaks (RFC 4180).
 *
 * @param line number of the line that it begins on, from 1
 * @param cells texts between the separators, without quotes and without white space around it; a line break inside a
 *     cell is one space, since all texts are shown on one line
 * @param blank whether it is a line of white space only
 */
record CsvRow(long line, List<String> cells, boolean blank) {
    CsvRow {
        cells = Collections.unmodifiableList(cells);
    }
}
