package latentfx.ui.panels;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.path.StopResolver;

/** Finds the largest hole among the codes of a model and shows what both decoders draw in its middle. */
public final class HolePane extends HBox {
    private final Messages words = Messages.of(HolePane.class);
    private final HoleViewModel holes;
    private final ImageActions actions;
    private final Label says = new Label();
    private final HBox pictures = new HBox();
    private final Button path;

    /**
     * Shows {@code holes}.
     *
     * @param beginPath begins a path in the hole that was found, or ends one there
     */
    public HolePane(HoleViewModel holes, Runnable beginPath, ImageActions actions) {
        this.holes = holes;
        this.actions = actions;
        getStyleClass().add("panel-pane");
        pictures.getStyleClass().add("panel-pictures");
        path = button("hole.path", beginPath);
        Button left = button("hole.left", () -> holes.find(Side.LEFT));
        Button right = button("hole.right", () -> holes.find(Side.RIGHT));
        left.disableProperty().bind(holes.busyProperty());
        right.disableProperty().bind(holes.busyProperty());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(new HBox(6, left, right), says, path);
        column.getStyleClass().add("panel-column");
        column.setMinWidth(280);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(column, pictures);
        setMinHeight(0);
        holes.foundProperty().addListener((property, before, now) -> show(now));
        says.textProperty()
                .bind(Bindings.createStringBinding(this::sentence, holes.foundProperty(), holes.busyProperty()));
        show(holes.foundProperty().get());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(words.get(key + ".tip")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private String sentence() {
        if (holes.busyProperty().get()) {
            return words.get("hole.busy");
        }
        return holes.foundProperty().get().map(this::describe).orElseGet(() -> words.get("hole.invite"));
    }

    private String describe(FoundHole found) {
        int[] labels = found.open().sheet().labels();
        String around = Arrays.stream(found.hole().around().indices())
                .map(it -> labels[it])
                .distinct()
                .sorted()
                .mapToObj(it -> found.open().sheet().labelNames().get(it))
                .collect(Collectors.joining(", "));
        return words.get(
                "hole.found",
                found.open().name(),
                found.hole().radius(),
                found.hole().radius() / Math.max(1e-12, found.hole().usual()),
                around,
                HoleViewModel.CORE,
                found.open().sheet().size());
    }

    private void show(Optional<FoundHole> now) {
        path.setVisible(now.isPresent());
        path.setManaged(now.isPresent());
        pictures.getChildren().clear();
        now.ifPresent(found -> {
            for (Side side : Side.values()) {
                found.get(side).ifPresent(drawn -> pictures.getChildren().add(picture(found, side, drawn)));
            }
        });
    }

    private Node picture(FoundHole found, Side side, FoundHole.Drawn drawn) {
        Node image = Pictures.single(
                drawn.open().image(),
                drawn.pixels(),
                actions,
                "hole-" + drawn.open().name());
        Label name = new Label(drawn.open().name());
        name.getStyleClass().add("panel-head");
        Label note = new Label(words.get(side == found.side() ? "hole.own" : "hole.follows", StopResolver.FOLLOWED));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMaxWidth(150);
        note.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(name, image, note);
        box.getStyleClass().add("panel-picture");
        return box;
    }
}
