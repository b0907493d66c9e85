package latentfx.ui.training;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;

/** The list of queued trainings; visible while there are two or more. */
final class QueueList extends VBox {
    private static final double MAX_HEIGHT = 110;

    private final TrainingQueue queue;
    private final VBox rows = new VBox();
    private final Button clear;
    private final ScrollPane scroll = new FittingScroll(rows, MAX_HEIGHT);

    QueueList(TrainingQueue queue) {
        this.queue = queue;
        Messages words = Messages.of(QueueList.class);
        setId("training-queue");
        getStyleClass().add("queue");
        rows.getStyleClass().add("queue-rows");
        Label title = new Heading(words.get("queue"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        clear = ButtonBuilder.small(words.get("queue.clear"))
                .id("queue-clear")
                .style("flat")
                .does(queue::clearOver);
        HBox head = new HBox(title, clear);
        head.getStyleClass().add("button-line");
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        queue.entries().addListener((ListChangeListener<QueueEntry>) change -> fill());
        queue.waitingProperty().addListener((property, before, now) -> update());
        fill();
    }

    private void fill() {
        int index = Math.max(
                0, rows.getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true));
        Optional<QueueRow> left = rows().filter(Node::isFocusWithin).findFirst();
        Optional<QueueRow.Press> press = left.flatMap(QueueRow::focused);
        rows.getChildren()
                .setAll(queue.entries().stream()
                        .map(entry -> new QueueRow(queue, entry, this::update))
                        .toList());
        update();
        press.ifPresent(
                pressed -> rows().filter(row -> left.filter(row::showsSameAs).isPresent())
                        .findFirst()
                        .or(() -> rows().skip(Math.min(
                                        index, Math.max(0, queue.entries().size() - 1)))
                                .findFirst())
                        .ifPresent(row -> row.focus(pressed)));
    }

    private Stream<QueueRow> rows() {
        return rows.getChildren().stream().map(QueueRow.class::cast);
    }

    private void update() {
        setVisible(queue.entries().size() > 1);
        clear.setDisable(queue.entries().stream()
                .noneMatch(entry -> entry.stateProperty().get().isOver()));
        rows().forEach(QueueRow::update);
        scroll.requestLayout();
        Platform.runLater(this::follow);
    }

    /** Scrolls to the training under way. */
    private void follow() {
        rows.layout();
        double over = rows.getHeight() - scroll.getViewportBounds().getHeight();
        rows().filter(QueueRow::isBusy)
                .findFirst()
                .filter(row -> over > 0)
                .ifPresent(row -> scroll.setVvalue(row.getBoundsInParent().getMinY() / over));
    }
}
