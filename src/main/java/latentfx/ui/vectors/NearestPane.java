package latentfx.ui.vectors;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/** Beside the map: the nearest neighbours of the point clicked last. A click on a row marks its point. */
final class NearestPane extends VBox {
    private static final double WIDTH = 260;

    private static final double LINE = 28;
    private static final double PICTURED = 34;

    private final NearestViewModel model;
    private final Messages words = Messages.of(NearestPane.class);
    private final Label title = new Label();
    private final Label said = new Label();
    private final Label note = new Label();
    private final ObservableList<NearestVectors.Row> rows = FXCollections.observableArrayList();
    private final ListView<NearestVectors.Row> list = new ListView<>(rows);

    NearestPane(NearestViewModel model) {
        this.model = model;
        setId("nearest-pane");
        getStyleClass().add("nearest-pane");
        ScreenScale.prefWidth(this, WIDTH);
        ScreenScale.minWidth(this, WIDTH);
        ScreenScale.maxWidth(this, WIDTH);
        title.getStyleClass().add("group-name");
        said.getStyleClass().add("nearest-said");
        note.getStyleClass().add("faint");
        for (Label label : new Label[] {said, note}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        list.setId("nearest-list");
        list.getStyleClass().add("nearest-list");
        list.setAccessibleText(words.get("nearest"));
        rows.addListener((InvalidationListener) change -> {
            boolean drawn = rows.stream().anyMatch(row -> row.image().pixels().length > 0);
            list.setFixedCellSize(ScreenScale.px(drawn ? PICTURED : LINE));
        });
        list.setCellFactory(view -> new NearestCell(model));
        list.setMinHeight(0);
        list.setPrefHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.visibleProperty().bind(model.foundProperty().map(Optional::isPresent));
        list.managedProperty().bind(list.visibleProperty());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.mark(now.sample());
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chooseSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chooseSelected();
                event.consume();
            }
        });
        getChildren().addAll(title, said, list, note);
        model.foundProperty().addListener((property, before, now) -> show(now));
        model.onColours(list::refresh);
        show(model.foundProperty().get());
    }

    private void chooseSelected() {
        NearestVectors.Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.choose(row.sample());
        }
    }

    private void show(Optional<NearestVectors> now) {
        list.getSelectionModel().clearSelection();
        if (now.isEmpty()) {
            title.setText(words.get("nearest"));
            said.setVisible(false);
            rows.clear();
            note.setText(words.get("nearest.invite"));
            return;
        }
        NearestVectors found = now.get();
        String name = found.className(found.sample());
        title.setText(
                name.isEmpty()
                        ? words.get("nearest.of", String.valueOf(found.sample()))
                        : words.get("nearest.of.class", String.valueOf(found.sample()), name));
        Tip.on(title, title.getText());
        said.setText(found.besideClass(found.sample(), found.image()));
        said.setVisible(!said.getText().isEmpty());
        rows.setAll(found.rows());
        note.setText(
                found.shared().isEmpty()
                        ? words.get("nearest.note")
                        : words.get("nearest.shared", found.shared().getAsDouble()) + " " + words.get("nearest.note"));
    }

    /** A distance in four digits. */
    static String distance(double value, Locale locale) {
        return value == 0 || (value >= 0.001 && value < 100_000)
                ? String.format(locale, "%." + Math.max(0, 3 - digits(value)) + "f", value)
                : String.format(locale, "%.3e", value);
    }

    private static int digits(double value) {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(value));
    }
}
