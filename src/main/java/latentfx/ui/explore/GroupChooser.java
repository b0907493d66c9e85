package latentfx.ui.explore;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import org.jspecify.annotations.Nullable;

/** Chooses one of the two groups: a class from a list, or the samples selected on the map. */
final class GroupChooser extends HBox {
    private final ComboBox<String> classes = new ComboBox<>();
    private final Label count = new Label();
    private final ObjectProperty<AttributeGroup> group;
    private static final double LEAST_WIDTH = 70;

    private final Messages words;
    private boolean filling;

    GroupChooser(Messages words, String title, ObjectProperty<AttributeGroup> group, AttributesViewModel viewModel) {
        this.words = words;
        this.group = group;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("group-chooser");
        Label name = new Label(title);
        name.getStyleClass().add("group-name");
        Button selected = ButtonBuilder.small(words.get("group.selected"))
                .tip(words.get("group.selected.tip"))
                .firm()
                .does(() -> viewModel.takeSelected(group));
        classes.setAccessibleText(title);
        ScreenScale.prefWidth(classes, 150);
        classes.setMinWidth(LEAST_WIDTH);
        classes.setPromptText(words.get("group.chosen"));
        classes.setButtonCell(
                new ListCell<>() { // the usual one shows nothing once a choice has been taken back
                    @Override
                    protected void updateItem(@Nullable String item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(item == null ? classes.getPromptText() : item);
                    }
                });
        count.getStyleClass().add("faint");
        count.setMinWidth(USE_PREF_SIZE);
        classes.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!filling && now.intValue() >= 0) {
                group.set(AttributeGroup.ofClass(now.intValue()));
            }
        });
        group.addListener((property, before, now) -> mark());
        getChildren().addAll(name, classes, selected, count);
    }

    /** Offers the classes {@code names}. */
    void fill(List<String> names) {
        if (!names.equals(classes.getItems())) {
            filling = true;
            classes.getItems().setAll(names);
            filling = false;
            mark();
        }
    }

    /** Shows the number of samples in the group. */
    void count(int samples) {
        count.setText(words.get("group.count", samples));
    }

    private void mark() {
        filling = true;
        int label = group.get().label().orElse(-1);
        classes.getSelectionModel().clearSelection();
        if (label >= 0 && label < classes.getItems().size()) {
            classes.getSelectionModel().select(label);
        }
        filling = false;
    }
}
