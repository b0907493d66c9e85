package latentfx.ui.vectors;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.task.ShownText;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/** Beside the map: what each column of the table shown was taken as, to be changed. */
final class ColumnsPane extends VBox {
    private static final double WIDTH = 368;
    private static final double NOTES = 110;
    private static final int MOST_CLASSES = 200;

    private final VectorsViewModel vectors;
    private final Messages words = Messages.of(ColumnsPane.class);
    private final Label title = new Label();
    private final VBox notes = new VBox();

    /** Shows {@code model}, which chooses the columns of {@code vectors}. */
    ColumnsPane(VectorsViewModel vectors, ColumnsViewModel model) {
        this.vectors = vectors;
        setId("columns-pane");
        getStyleClass().add("columns-pane");
        ScreenScale.prefWidth(this, WIDTH);
        ScreenScale.minWidth(this, WIDTH);
        ScreenScale.maxWidth(this, WIDTH);
        title.getStyleClass().add("group-name");
        ColumnsTable table = new ColumnsTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        notes.getStyleClass().add("columns-notes");
        ScrollPane scrolled = new ScrollPane(notes);
        scrolled.setFitToWidth(true);
        ScreenScale.prefHeight(scrolled, NOTES);
        ScreenScale.minHeight(scrolled, NOTES);
        getChildren().addAll(title, new HeadingBox(model), table, scrolled, buttons(model));
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
        vectors.onShown(this::update);
        update();
    }

    private HBox buttons(ColumnsViewModel model) {
        Button apply = ButtonBuilder.small(words.get("columns.apply"))
                .id("columns-apply")
                .style("accent")
                .firm()
                .does(model::apply);
        apply.disableProperty().bind(model.canApply().not());
        Button cancel = ButtonBuilder.small(words.get("columns.cancel"))
                .id("columns-cancel")
                .firm()
                .does(model::cancel);
        HBox buttons = new HBox(apply, cancel);
        buttons.getStyleClass().add("columns-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void update() {
        notes.getChildren().clear();
        vectors.shown().ifPresent(now -> {
            title.setText(
                    words.get("columns.title", ShownText.oneLine(now.source().name())));
            notes.getChildren().add(note(classes(now.classes())));
            now.remarks().forEach(remark -> notes.getChildren().add(note(remark)));
        });
    }

    private String classes(List<ShownVectors.ClassCount> classes) {
        if (classes.isEmpty()) {
            return words.get("columns.classes.none");
        }
        String listed = classes.stream()
                .limit(MOST_CLASSES)
                .map(it -> words.get("columns.class", ShownText.oneLine(it.name()), it.count()))
                .collect(Collectors.joining(" · "));
        return words.get("columns.classes", listed + (classes.size() > MOST_CLASSES ? " …" : ""));
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
