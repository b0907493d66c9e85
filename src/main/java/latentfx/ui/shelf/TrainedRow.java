package latentfx.ui.shelf;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import latentfx.workbench.trained.TrainedModel;
import org.kordamp.ikonli.feather.Feather;

/** A model trained here in the list of all: its name, what it learned from and how well, and what can be done with it. */
final class TrainedRow extends HBox {
    private static final int MOST_CHARACTERS = 200;

    private final Messages words = Messages.of(TrainedRow.class);
    private final ShelfEntry entry;
    private final TrainedShelf trained;
    private final Label name = new Label();
    private final VBox text = new VBox(name);

    TrainedRow(
            ShelfEntry entry,
            TrainedShelf trained,
            BiConsumer<Side, ShelfEntry> open,
            Consumer<ShelfEntry> copy,
            Consumer<Runnable> deleted) {
        super(6);
        this.entry = entry;
        this.trained = trained;
        getStyleClass().add("trained-row");
        setAlignment(Pos.CENTER_LEFT);
        TrainedModel model = entry.kept().orElseThrow();
        TrainedWords details = new TrainedWords();
        name.setText(entry.name());
        name.getStyleClass().add("text-bold");
        Tip.on(name, entry.name());
        Label line = new Label(details.line(model));
        Label size = new Label(details.size(model));
        line.getStyleClass().add("text-muted");
        size.getStyleClass().addAll("text-muted", "text-small");
        text.getChildren().addAll(line, size);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .addAll(
                        text,
                        small(words.get("trained.left"), () -> open.accept(Side.LEFT, entry)),
                        small(words.get("trained.right"), () -> open.accept(Side.RIGHT, entry)),
                        icon(Feather.EDIT_2, "trained.rename", this::edit),
                        icon(Feather.SAVE, "trained.copy", () -> copy.accept(entry)),
                        icon(Feather.TRASH_2, "trained.delete", () -> trained.delete(entry, deleted)));
    }

    private static Button small(String text, Runnable action) {
        Button button = ButtonBuilder.small(text).does(action);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button icon(Feather icon, String key, Runnable action) {
        Button button = ButtonBuilder.icon(icon, words.get(key)).style("flat").does(action);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Replaces the name by a field; Enter gives the model that name, Escape leaves it as it was. */
    private void edit() {
        TextField field = new TextField(entry.name());
        field.setId("trained-name");
        field.setAccessibleText(words.get("trained.rename"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                text.getChildren().set(0, name);
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                text.getChildren().set(0, name);
                String wanted = field.getText().strip();
                if (!wanted.isEmpty() && wanted.length() <= MOST_CHARACTERS && !wanted.equals(entry.name())) {
                    trained.rename(entry, wanted);
                }
            }
        });
        text.getChildren().set(0, field);
        field.requestFocus();
        field.selectAll();
    }
}
