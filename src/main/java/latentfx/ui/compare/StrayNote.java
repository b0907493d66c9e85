package latentfx.ui.compare;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.path.HeldPath;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;

/** One line over a map that shows other samples than the path was made from: says so and offers a new path. */
final class StrayNote implements MapOverlay {
    private static final double GAP = 10;

    /** Height in pixels of the chooser of the axis in the upper left corner of a map. */
    private static final double BELOW_THE_AXIS = 32;

    private final CompareWords words;
    private final Side side;
    private final Label text = new Label();
    private final HBox line;
    private final Group node = new Group();
    private double room;

    StrayNote(CompareWords words, Side side, CompareViewModel viewModel) {
        this.words = words;
        this.side = side;
        Button fresh = ButtonBuilder.small(words.get("home.new"))
                .id("new-path-" + (side == Side.LEFT ? "left" : "right"))
                .tip(words.get("home.new.tip"))
                .does(() -> viewModel.newPath(side));
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        text.setWrapText(true);
        line = new HBox(text, fresh);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("stray-note");
        line.addEventHandler(MouseEvent.ANY, MouseEvent::consume); // the ground below it is not clicked
        node.setManaged(false);
        node.setAutoSizeChildren(false); // it would give the line all the width that its text likes
        node.getChildren().add(line);
        viewModel.strayProperty().addListener((property, before, now) -> show(now));
        show(viewModel.strayProperty().get());
    }

    private void show(Optional<HeldPath.Stray> stray) {
        Optional<HeldPath.Stray> here = stray.filter(it -> it.side() == side);
        here.ifPresent(it -> text.setText(words.stray(it)));
        line.setVisible(here.isPresent());
        place();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void place(ScreenTransform transform) {
        room = transform.width();
        place();
    }

    private void place() {
        if (!line.isVisible()) {
            return;
        }
        line.applyCss();
        double width = Math.max(0, Math.min(line.prefWidth(-1), room - 2 * GAP));
        line.resizeRelocate(GAP, ScreenScale.px(BELOW_THE_AXIS), width, line.prefHeight(width));
    }
}
