package latentfx.data.table;

import latentfx.data.DataRemark;
import latentfx.task.ShownText;

/**
 * A column of a table and what it was taken as.
 *
 * @param position number of the column in the file, from 1
 * @param heading its heading; empty if it has none
 * @param role what it is used for
 * @param why the reason for the role
 */
public record TableColumn(int position, String heading, ColumnRole role, DataRemark why) {
    /** The heading, or the number of a column without one. */
    public String name() {
        return heading.isEmpty() ? String.valueOf(position) : heading;
    }

    /** The name as it stands in a sentence or after an option of the command line. */
    public String shownName() {
        return ShownText.word(name());
    }
}
