package latentfx.ui.pathcomparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.SampledPathTable;
import latentfx.ui.copying.CopiedTable;

/** The charts of the path comparison as a table. */
final class ComparisonTable {
    private ComparisonTable() {}

    /**
     * One frame of one lane a row, with the columns of {@link SampledPathTable}; a column that another lane has alone is empty.
     * Empty where no lane has a path.
     */
    static Optional<CopiedTable> of(Collection<ComparedLane> lanes, PathComparisonWords words) {
        List<ComparedLane> drawn =
                lanes.stream().filter(lane -> lane.sampled().isPresent()).toList();
        Set<String> columns = new LinkedHashSet<>();
        drawn.forEach(lane -> columns.addAll(figures(lane).names()));
        List<List<String>> rows = new ArrayList<>();
        for (ComparedLane lane : drawn) {
            SampledPathTable figures = figures(lane);
            for (int frame = 0; frame < figures.values().rows(); frame++) {
                List<String> row = new ArrayList<>(List.of(lane.open().name(), words.title(lane)));
                for (String column : columns) {
                    int at = figures.names().indexOf(column);
                    float value = at < 0 ? Float.NaN : figures.values().get(frame, at);
                    row.add(Float.isNaN(value) ? "" : String.valueOf(value));
                }
                rows.add(row);
            }
        }
        List<String> heading = new ArrayList<>(List.of(words.get("copy.model"), words.get("copy.kind")));
        heading.addAll(columns);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new CopiedTable(heading, rows));
    }

    private static SampledPathTable figures(ComparedLane lane) {
        return SampledPathTable.of(
                lane.sampled().orElseThrow(),
                lane.open().sheet().labelNames(),
                lane.open().latent());
    }
}
