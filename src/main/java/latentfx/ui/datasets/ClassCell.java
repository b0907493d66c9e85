package latentfx.ui.datasets;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import org.jspecify.annotations.Nullable;

/** One class in the list: its colour, its name, which a double click or Enter edits, and how many images it has. */
final class ClassCell extends ListCell<ClassRow> {
    private static final double DOT = 5;

    private final Messages words = Messages.of(ClassCell.class);
    private final BiConsumer<Integer, String> rename;
    private final Circle dot = new Circle(DOT);
    private final Label name = new Label();
    private final Label count = new Label();
    private final TextField field = new TextField();
    private final HBox line = new HBox(dot, name, count);

    ClassCell(BiConsumer<Integer, String> rename) {
        this.rename = rename;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.getStyleClass().add("class-line");
        count.getStyleClass().add("class-count");
        count.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.getStyleClass().add("small");
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && isEditing()) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
    }

    private void commit() {
        ClassRow row = getItem();
        if (row != null) {
            String wanted = field.getText();
            cancelEdit();
            rename.accept(row.label(), wanted);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        ClassRow row = getItem();
        if (isEditing() && row != null) {
            field.setText(row.name());
            field.setPromptText(row.own());
            line.getChildren().set(1, field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        line.getChildren().set(1, name);
    }

    @Override
    protected void updateItem(@Nullable ClassRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        dot.setFill(Palette.color(row.label()));
        name.setText(row.renamed() ? words.get("class.renamed", row.name(), row.own()) : row.name());
        count.setText(words.get("class.count", row.train(), row.test()));
        setAccessibleText(words.get("class.says", row.name(), row.train(), row.test()));
        setGraphic(line);
    }
}
