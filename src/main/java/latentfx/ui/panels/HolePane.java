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
import latentfx.ui.compare.MapTools;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.path.StopResolver;

/** Looks for the emptiest place of a model and shows what both decoders make of it. */
public final class HolePane extends HBox {
    private final Messages words = Messages.of(HolePane.class);
    private final MapTools lab;
    private final ImageActions actions;
    private final Label says = new Label();
    private final HBox pictures = new HBox();
    private final Button walk;

    public HolePane(MapTools lab, ImageActions actions) {
        this.lab = lab;
        this.actions = actions;
        getStyleClass().add("lab-pane");
        pictures.getStyleClass().add("lab-pictures");
        walk = button("hole.walk", lab::pathToHole);
        Button left = button("hole.left", () -> lab.holes().find(Side.LEFT));
        Button right = button("hole.right", () -> lab.holes().find(Side.RIGHT));
        left.disableProperty().bind(lab.holes().busyProperty());
        right.disableProperty().bind(lab.holes().busyProperty());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(new HBox(6, left, right), says, walk);
        column.getStyleClass().add("lab-column");
        column.setMinWidth(280);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(column, pictures);
        setMinHeight(0);
        lab.holes().foundProperty().addListener((property, before, now) -> show(now));
        says.textProperty()
                .bind(Bindings.createStringBinding(
                        this::sentence, lab.holes().foundProperty(), lab.holes().busyProperty()));
        show(lab.holes().foundProperty().get());
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
        if (lab.holes().busyProperty().get()) {
            return words.get("hole.busy");
        }
        return lab.holes().foundProperty().get().map(this::describe).orElseGet(() -> words.get("hole.invite"));
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
        walk.setVisible(now.isPresent());
        walk.setManaged(now.isPresent());
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
        name.getStyleClass().add("twin-head");
        Label note = new Label(words.get(side == found.side() ? "hole.own" : "hole.follows", StopResolver.FOLLOWED));
        note.getStyleClass().add("lab-note");
        note.setWrapText(true);
        note.setMaxWidth(150);
        note.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(name, image, note);
        box.getStyleClass().add("lab-picture");
        return box;
    }
}
