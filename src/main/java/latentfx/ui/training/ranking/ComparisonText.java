package latentfx.ui.training.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the ranking as text for other programs. */
final class ComparisonText {
    private final ComparisonWords words = new ComparisonWords();

    /** Tab-separated values: the headings, then one line per row. */
    String tabs(List<ComparisonRow> rows) {
        return lines(rows).stream()
                .map(cells ->
                        cells.stream().map(cell -> cell.replace('\t', ' ')).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
    }

    /** A Markdown table below a line that names the samples measured on. */
    String markdown(List<ComparisonRow> rows, ComparedData data) {
        List<String> lines = new ArrayList<>();
        lines.add(words.measuredOn(data));
        lines.add("");
        List<List<String>> cells = lines(rows);
        for (int i = 0; i < cells.size(); i++) {
            lines.add(cells.get(i).stream()
                    .map(cell -> cell.replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (i == 0) {
                lines.add(Arrays.stream(ComparisonColumn.values())
                        .map(column -> column.isNumber() ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> lines(List<ComparisonRow> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Arrays.stream(ComparisonColumn.values()).map(words::heading).toList());
        for (ComparisonRow row : rows) {
            lines.add(Arrays.stream(ComparisonColumn.values())
                    .map(column -> words.cell(row, column))
                    .toList());
        }
        return lines;
    }
}
