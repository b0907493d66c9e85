package latentfx.ui.shelf;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.workbench.trained.DamagedModel;
import org.kordamp.ikonli.feather.Feather;

/** The models trained here, the newest first: opens, renames, deletes and copies them. */
public final class TrainedView extends VBox {
    private final Messages words = Messages.of(TrainedView.class);
    private final TrainedShelf trained;
    private final ModelShelf shelf;
    private final BiConsumer<Side, ShelfEntry> open;
    private final Consumer<ShelfEntry> copy;
    private final VBox rows = new VBox();
    private final HBox undo = new HBox();
    private final InvalidationListener refresh = change -> fill();

    /**
     * Shows the models of {@code trained}, which are on {@code shelf}.
     *
     * @param open puts a model on a map
     * @param copy asks where to save a copy of a model
     */
    public TrainedView(
            TrainedShelf trained, ModelShelf shelf, BiConsumer<Side, ShelfEntry> open, Consumer<ShelfEntry> copy) {
        this.trained = trained;
        this.shelf = shelf;
        this.open = open;
        this.copy = copy;
        setId("trained-models");
        setSpacing(10);
        rows.setSpacing(6);
        undo.setSpacing(6);
        Label where = new Label(words.get("trained.where", trained.folder()));
        where.setWrapText(true);
        where.getStyleClass().add("text-muted");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(where, scroll, undo);
        shelf.entries().addListener(new WeakInvalidationListener(refresh));
        trained.damagedProperty().addListener(new WeakInvalidationListener(refresh));
        fill();
    }

    private void fill() {
        List<ShelfEntry> kept = shelf.entries().stream()
                .filter(entry -> entry.kept().isPresent())
                .toList();
        rows.getChildren().clear();
        for (int i = kept.size() - 1; i >= 0; i--) {
            ShelfEntry entry = kept.get(i);
            rows.getChildren().add(new TrainedRow(entry, trained, open, copy, again -> offerUndo(entry.name(), again)));
        }
        trained.damagedProperty().get().forEach(damaged -> rows.getChildren().add(row(damaged)));
        if (rows.getChildren().isEmpty()) {
            Label none = new Label(words.get("trained.none"));
            none.setId("trained-none");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private HBox row(DamagedModel damaged) {
        Label reason = new Label(damaged.reason());
        reason.setWrapText(true);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        Button delete = ButtonBuilder.icon(Feather.TRASH_2, words.get("trained.delete"))
                .style("flat")
                .does(() -> trained.delete(damaged, () -> {}));
        HBox row = new HBox(6, reason, delete);
        row.getStyleClass().add("trained-row");
        return row;
    }

    private void offerUndo(String name, Runnable again) {
        Hyperlink link = new Hyperlink(words.get("trained.undo"));
        link.setId("trained-undo");
        link.setOnAction(event -> {
            undo.getChildren().clear();
            again.run();
        });
        Label said = new Label(words.get("trained.deleted", name));
        said.setMaxHeight(Double.MAX_VALUE);
        undo.getChildren().setAll(said, link);
    }
}
