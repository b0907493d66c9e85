package latentfx.data.table;

import java.util.List;
import latentfx.data.table.text.SeparatorFinder;
import latentfx.data.table.text.TableText;
import latentfx.data.table.text.TextContent;
import latentfx.task.FileNames;

/** Finds out how the columns of a file of labels are separated, if it has several. */
final class LabelForm {
    private LabelForm() {}

    /** The separator of {@code content}; {@link TableText#WHOLE_LINES} for one label a line. */
    static char separator(TextContent content) {
        List<String> lines = SeparatorFinder.lines(content.head());
        if (lines.isEmpty()) {
            return TableText.WHOLE_LINES;
        }
        if (isEven(lines, '\t')) {
            return '\t';
        }
        boolean csv = FileNames.hasEnding(content.file(), ".csv") || FileNames.hasEnding(content.file(), ".csv.gz");
        for (char separator : new char[] {',', ';'}) {
            boolean named = SeparatorFinder.cells(lines.get(0), separator).stream()
                    .anyMatch(cell -> Headings.classRank(cell) >= 0);
            if ((csv || named) && isEven(lines, separator)) {
                return separator;
            }
        }
        return csv ? ',' : TableText.WHOLE_LINES;
    }

    /** Whether all lines have equally many cells, and more than one. */
    private static boolean isEven(List<String> lines, char separator) {
        int cells = SeparatorFinder.cells(lines.get(0), separator).size();
        return cells > 1
                && lines.stream()
                        .allMatch(line -> SeparatorFinder.cells(line, separator).size() == cells);
    }
}
