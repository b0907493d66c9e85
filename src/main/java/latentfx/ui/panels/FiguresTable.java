package latentfx.ui.panels;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/** The figures of both models, one a row, with the number of samples that each was measured on. */
final class FiguresTable extends GridPane {
    private final Messages words = Messages.of(FiguresTable.class);

    FiguresTable() {
        getStyleClass().add("figures-table");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(FiguresCard card, boolean busy) {
        getChildren().clear();
        if (card.left().isEmpty() && card.right().isEmpty()) {
            return;
        }
        addRow(0, new Label(), head(card.left()), head(card.right()), muted(words.get("head.samples")));
        FiguresRows.of(card, busy).forEach(this::add);
    }

    private void add(FiguresRows.Row row) {
        if (row.section()) {
            Label label = new Label(row.name());
            label.getStyleClass().add("figures-section");
            add(label, 0, getRowCount(), 4, 1);
            return;
        }
        Label name = new Label(row.name());
        name.getStyleClass().add("figures-name");
        Tip.on(name, words.get("row." + row.key() + ".tip"));
        addRow(getRowCount(), name, cell(row.left()), cell(row.right()), muted(row.samples()));
    }

    private static Label head(Optional<FiguresCard.Entry> entry) {
        Label label = new Label(entry.map(it -> it.open().name()).orElse("–"));
        label.getStyleClass().add("panel-head");
        Tip.on(label, label.getText());
        ScreenScale.maxWidth(label, 130);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-note");
        return label;
    }

    private static Node cell(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("figures-value");
        return label;
    }
}
