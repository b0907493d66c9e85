package latentfx.ui.judge;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.analysis.judged.Recognised;
import latentfx.analysis.judged.RecognitionSurvey;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** A line for each kind of picture: the share that is recognised, and the share that is digit-like. */
final class RecognisedTable extends GridPane {
    private final Messages words = Messages.of(RecognisedTable.class);

    RecognisedTable() {
        setId("judge-table");
        getStyleClass().add("recognised");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        getColumnConstraints().addAll(name, right(), right());
    }

    private static ColumnConstraints right() {
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        return right;
    }

    void show(RecognitionSurvey survey) {
        getChildren().clear();
        addRow(0, head("column.kind"), head("column.recognised"), head("column.like"));
        for (Recognised row : survey.rows()) {
            Label kind = new Label(words.get("kind." + row.kind().id()));
            kind.setWrapText(true);
            Tip.on(kind, words.get("kind." + row.kind().id() + ".tip", row.images()));
            addRow(
                    getRowCount(),
                    kind,
                    new Label(words.get("share", row.recognised())),
                    new Label(
                            row.like().isPresent()
                                    ? words.get("share", row.like().getAsDouble())
                                    : ""));
        }
    }

    private Label head(String key) {
        Label head = new Label(words.get(key));
        head.getStyleClass().add("faint");
        Tip.on(head, words.get(key + ".tip"));
        return head;
    }
}
