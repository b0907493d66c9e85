package latentfx.ui.pictures;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import latentfx.task.ShownText;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** A class and the number of its pictures. */
final class ClassCountCell extends ListCell<Map.Entry<String, Integer>> {
    private final Messages words = Messages.of(ClassCountCell.class);
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(name, count);

    ClassCountCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setPrefWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("picture-faint");
    }

    @Override
    protected void updateItem(Map.@Nullable Entry<String, Integer> item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(ShownText.oneLine(item.getKey()));
        count.setText(words.get("class.count", item.getValue()));
        Tip.on(name, name.getText());
        setGraphic(line);
    }
}
