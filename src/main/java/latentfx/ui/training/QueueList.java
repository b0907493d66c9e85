package latentfx.ui.training;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;

/** The trainings in the queue, one a row; shown once there are two. */
final class QueueList extends VBox {
    private static final double MAX_HEIGHT = 132;

    private final TrainingQueue queue;
    private final VBox rows = new VBox();
    private final Button clear = new Button();

    QueueList(TrainingQueue queue) {
        this.queue = queue;
        Messages words = Messages.of(QueueList.class);
        setId("training-queue");
        getStyleClass().add("queue");
        rows.getStyleClass().add("queue-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setMaxHeight(MAX_HEIGHT);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.prefHeightProperty()
                .bind(rows.heightProperty().map(height -> Math.min(MAX_HEIGHT, 2 + height.doubleValue())));
        Label title = TrainingPane.heading(words.get("queue"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        clear.setText(words.get("queue.clear"));
        clear.setId("queue-clear");
        clear.getStyleClass().addAll("small", "flat");
        clear.setOnAction(event -> queue.clearOver());
        HBox head = new HBox(title, clear);
        head.getStyleClass().add("button-line");
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        queue.entries().addListener((ListChangeListener<QueueEntry>) change -> fill());
        queue.waitingProperty().addListener((property, before, now) -> tell());
        fill();
    }

    private void fill() {
        rows.getChildren()
                .setAll(queue.entries().stream()
                        .map(entry -> new QueueRow(queue, entry, this::tell))
                        .toList());
        tell();
    }

    private void tell() {
        setVisible(queue.entries().size() > 1);
        clear.setDisable(queue.entries().stream()
                .noneMatch(entry -> entry.stateProperty().get().isOver()));
        rows.getChildren().forEach(row -> ((QueueRow) row).tell());
    }
}
