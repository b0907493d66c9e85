package latentfx.ui.originals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * On a page that measures a model on images: the buttons that get the original images where they are missing, one that lets
 * synthetic digits stand in for MNIST, and, where they do, that they do.
 */
public final class StandInBox extends VBox {
    private static final double GAP = 6;

    private final Originals originals;
    private final List<Side> sides;
    private final Label note = new Label();
    private final Button use;

    /** For the models on {@code sides}. */
    public StandInBox(Originals originals, Side... sides) {
        super(GAP);
        this.originals = originals;
        this.sides = List.of(sides);
        Messages words = Messages.of(StandInBox.class);
        note.setText(words.get("stand-in.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("faint");
        note.setId("stand-in-note");
        use = ButtonBuilder.small(words.get("stand-in"))
                .with(Feather.IMAGE)
                .tip(words.get("stand-in.tip"))
                .id("stand-in")
                .firm()
                .does(() -> originals.get(OriginalsWay.MAKE));
        use.disableProperty().bind(originals.busyProperty());
        FlowPane buttons = new FlowPane(GAP, GAP, OriginalsButton.beside(originals, sides), use);
        getChildren().addAll(note, buttons);
        for (Side side : sides) {
            originals.missingProperty(side).addListener((property, before, now) -> update());
        }
        originals.standInProperty().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        boolean missing = sides.stream()
                .map(side -> originals.missingProperty(side).get())
                .anyMatch(Optional.of(OriginalsWay.GET_MNIST)::equals);
        boolean standIn = originals.standInProperty().get();
        shown(note, missing && standIn);
        shown(use, missing && !standIn);
        boolean any = sides.stream()
                .anyMatch(side -> originals.missingProperty(side).get().isPresent());
        shown(this, any);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
