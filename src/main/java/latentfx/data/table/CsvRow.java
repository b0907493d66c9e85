package latentfx.data.table;

import java.util.Collections;
import java.util.List;

/**
 * One record of a CSV file, which stands on several lines where a quoted cell holds line breaks (RFC 4180).
 *
 * @param line number of the line that it begins on, from 1
 * @param cells what stands between the separators, without quotes and without white space around it; a line break inside a
 *     cell is one space, since all texts are shown on one line
 * @param blank whether it is a line of nothing but white space
 */
record CsvRow(long line, List<String> cells, boolean blank) {
    CsvRow {
        cells = Collections.unmodifiableList(cells);
    }
}
