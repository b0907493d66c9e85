package latentfx.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.DataRemark;

/**
 * Finds the column of classes in a file of labels: the one that the user has named, that has a heading of classes, the only
 * one, or the first in which texts come again.
 *
 * @param file the file, for messages
 * @param options may name the column
 * @param headings the headings; empty if there are none
 */
record LabelChoice(Path file, TableOptions options, List<String> headings) {
    /** The names in {@code columns}; adds remarks on them. */
    SampleNames of(List<List<String>> columns, List<DataRemark> remarks) throws DataException {
        List<String> texts = columns.size() == 1 ? columns.get(0) : new TableNames.Joined(meaningful(columns));
        List<String> first = meaningful(columns).get(0);
        int named = named(columns.size());
        if (named >= 0) {
            List<String> labels = columns.get(named);
            Optional<NamedLabels> classes = options.labelColumn().isPresent()
                    ? Optional.of(NamedLabels.of(labels))
                    : NamedLabels.ifClasses(labels, name(), remarks);
            return new SampleNames(texts, labels, classes);
        }
        for (List<String> column : meaningful(columns)) {
            Optional<NamedLabels> classes = NamedLabels.ifClasses(column, name(), new ArrayList<>());
            int found = classes.map(it -> it.names().size()).orElse(0);
            if (found > 1 && found < column.size()) {
                return new SampleNames(texts, column, classes);
            }
        }
        return new SampleNames(texts, first, Optional.empty());
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private int named(int width) throws DataException {
        if (options.labelColumn().isPresent()) {
            List<String> names = headings.isEmpty() ? java.util.Collections.nCopies(width, "") : headings;
            TableOptions column =
                    TableOptions.AUTO.withLabelColumn(options.labelColumn().get());
            return new ChosenRoles(file, column).of(names).keySet().iterator().next();
        }
        int best = width == 1 ? 0 : -1;
        int rank = Integer.MAX_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            int here = Headings.classRank(headings.get(i));
            if (here >= 0 && here < rank) {
                best = i;
                rank = here;
            }
        }
        return best;
    }

    /** The columns without row numbers. */
    private List<List<String>> meaningful(List<List<String>> columns) {
        List<List<String>> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (headings.isEmpty() || !Headings.isIndex(headings.get(i), i)) {
                kept.add(columns.get(i));
            }
        }
        return kept.isEmpty() ? columns : kept;
    }
}
