package latentfx.ui.datasets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.fx.Messages;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoiceNames;
import latentfx.ui.training.data.DatasetFacts;

/** The data sets of the page and the classes of the chosen one as tables. */
final class DatasetTables {
    private final Messages words = Messages.of(DatasetTables.class);
    private final DataChoiceNames names = new DataChoiceNames();

    /** One data set a row; counts and size only of those that have been read. */
    CopiedTable sets(DatasetsViewModel model) {
        List<List<String>> rows = new ArrayList<>();
        for (DataChoice choice : model.data().list()) {
            DatasetFacts facts = model.data().facts().get(choice);
            rows.add(List.of(
                    names.of(choice),
                    facts == null ? "" : String.valueOf(facts.train()),
                    facts == null ? "" : String.valueOf(facts.test()),
                    facts == null
                            ? ""
                            : facts.shape().width() + " × " + facts.shape().height(),
                    facts == null ? "" : String.valueOf(facts.classes().size()),
                    choice.path().map(Path::toString).orElse("")));
        }
        return new CopiedTable(heads("name", "train", "test", "size", "classes", "path"), rows);
    }

    /** One class a row. */
    CopiedTable classes(List<ClassRow> classes) {
        return new CopiedTable(
                heads("label", "class", "train", "test"),
                classes.stream()
                        .map(row -> List.of(
                                String.valueOf(row.label()),
                                row.name(),
                                String.valueOf(row.train()),
                                String.valueOf(row.test())))
                        .toList());
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> words.get("copy." + key)).toList();
    }
}
