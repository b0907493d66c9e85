package latentfx.ui.training.form;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import latentfx.model.Zoo;
import latentfx.ui.fx.ScreenScale;

/** A kind of model in the list: name and sentence, below the heading of its group if it is the first of that. */
final class KindCell extends ListCell<Zoo.Kind> {
    private static final double WIDTH = 430;

    private final KindWords words;

    KindCell(KindWords words) {
        this.words = words;
        getStyleClass().add("kind-cell");
    }

    @Override
    protected void updateItem(Zoo.Kind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(null);
        if (empty || kind == null) {
            setGraphic(null);
            return;
        }
        VBox cell = new VBox();
        words.heading(kind).map(KindCell::heading).ifPresent(cell.getChildren()::add);
        cell.getChildren().add(body(kind));
        ScreenScale.minWidth(cell, WIDTH);
        setGraphic(cell);
        setAccessibleText(words.name(kind) + ". " + words.sentence(kind));
    }

    /** The heading of a group, which shares the cell but cannot be chosen. */
    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("kind-family");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.addEventFilter(MouseEvent.ANY, MouseEvent::consume);
        return heading;
    }

    private VBox body(Zoo.Kind kind) {
        Text name = new Text(words.name(kind));
        name.getStyleClass().add("kind-name");
        Text sentence = new Text(words.sentence(kind));
        sentence.setWrappingWidth(WIDTH); // a wrapped Label would ask for the height of one line here
        sentence.getStyleClass().add("kind-sentence");
        VBox body = new VBox(name, sentence);
        body.getStyleClass().add("kind-body");
        return body;
    }
}
