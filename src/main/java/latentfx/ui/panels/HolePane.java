package latentfx.ui.panels;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.path.StopResolver;

/** Finds the largest hole among the codes of a model and shows what both decoders draw in its middle. */
public final class HolePane extends HBox {
    /** Greatest height of the decoded picture in screen pixels. */
    private static final double LARGE = 112;

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
        ScreenScale.minWidth(column, 280);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(column, pictures);
        setMinHeight(0);
        holes.foundProperty().addListener((property, before, now) -> show(now));
        says.textProperty()
                .bind(Bindings.createStringBinding(this::sentence, holes.foundProperty(), holes.busyProperty()));
        show(holes.foundProperty().get());
    }

    private Button button(String key, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .id(key.replace('.', '-'))
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
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
        PictureBox image = PictureBox.within(Double.MAX_VALUE, LARGE)
                .copyable(actions, () -> "hole-" + drawn.open().name());
        image.show(drawn.open().image(), drawn.pixels());
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
