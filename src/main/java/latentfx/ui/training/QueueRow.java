package latentfx.ui.training;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** The row of one queued training: its name, its state and buttons to move or end it. */
final class QueueRow extends VBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final Messages words = Messages.of(QueueRow.class);
    private final TrainingQueue queue;
    private final QueueEntry entry;
    private final Label state = new Label();
    private final Label sentence = new Label();
    private final Button up;
    private final Button down;
    private final Button end;
    /** Strong reference to the listener, which the entry, living longer than its rows, holds weakly. */
    private final InvalidationListener changed;

    QueueRow(TrainingQueue queue, QueueEntry entry, Runnable whenOver) {
        this.queue = queue;
        this.entry = entry;
        getStyleClass().add("queue-row");
        Label name = new Label(entry.name());
        name.getStyleClass().add("queue-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        Tip.on(name, entry.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("setting-unit");
        state.setMinWidth(Region.USE_PREF_SIZE);
        up = button(Feather.CHEVRON_UP, "queue.up", () -> queue.move(entry, -1));
        down = button(Feather.CHEVRON_DOWN, "queue.down", () -> queue.move(entry, 1));
        end = button(Feather.X, "queue.end", () -> queue.cancel(entry));
        end.getStyleClass().add("queue-end");
        HBox line = new HBox(name, state, up, down, end);
        line.getStyleClass().add("queue-line");
        sentence.getStyleClass().add("setting-problem");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.managedProperty().bind(sentence.visibleProperty());
        getChildren().addAll(line, sentence);
        changed = property -> {
            update();
            if (entry.stateProperty().get().isOver()) {
                whenOver.run();
            }
        };
        entry.stateProperty().addListener(new WeakInvalidationListener(changed));
        entry.shareProperty().addListener(new WeakInvalidationListener(changed));
        update();
    }

    private Button button(Feather icon, String key, Runnable action) {
        Button button = ButtonBuilder.icon(icon, words.get(key)).style("flat").does(action);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Whether its training is under way. */
    boolean isBusy() {
        return entry.stateProperty().get().isBusy();
    }

    /** The buttons of a row. */
    enum Press {
        UP,
        DOWN,
        END
    }

    /** The button that has the focus; empty if none has. */
    Optional<Press> focused() {
        return Stream.of(Press.values())
                .filter(press -> button(press).isFocused())
                .findFirst();
    }

    /** Moves the focus to the button asked for, or to the end button if that one is hidden. */
    void focus(Press press) {
        Button wanted = button(press);
        (wanted.isVisible() ? wanted : end).requestFocus();
    }

    private Button button(Press press) {
        return switch (press) {
            case UP -> up;
            case DOWN -> down;
            case END -> end;
        };
    }

    /** Whether both rows are for one training. */
    boolean showsSameAs(QueueRow other) {
        return entry == other.entry;
    }

    /** Shows the present state of the entry. */
    void update() {
        TrainingState now = entry.stateProperty().get();
        state.setText(new TrainingWords(words).entry(entry));
        up.setVisible(queue.canMove(entry, -1));
        down.setVisible(queue.canMove(entry, 1));
        end.setId("queue-end-" + now.name().toLowerCase(Locale.ROOT));
        String does = words.get(now.isBusy() ? "queue.stop" : "queue.end");
        Tip.on(end, does);
        end.setAccessibleText(does);
        sentence.setText(entry.problem().map(Problem::sentence).orElse(""));
        sentence.setVisible(entry.problem().isPresent());
        pseudoClassStateChanged(FAILED, now == TrainingState.FAILED);
        pseudoClassStateChanged(BUSY, now.isBusy());
    }
}
