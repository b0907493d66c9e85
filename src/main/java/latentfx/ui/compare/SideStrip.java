package latentfx.ui.compare;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import latentfx.analysis.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** What is left of a map while the other one is enlarged: a narrow strip with its name, which brings it back. */
final class SideStrip extends Button {
    private static final double LONGEST = 220;

    private final Label name = new Label();

    /** A strip on {@code side} that runs {@code back}. */
    SideStrip(Side side, Runnable back) {
        setId(side == Side.LEFT ? "strip-left" : "strip-right");
        getStyleClass().addAll("flat", "side-strip");
        name.setMaxWidth(LONGEST);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setRotate(side == Side.LEFT ? -90 : 90);
        setGraphic(new Group(name));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxHeight(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        String words = Messages.of(SideStrip.class).get("large.back");
        Tip.on(this, words);
        setAccessibleText(words);
        setOnAction(event -> back.run());
    }

    /** Names the model whose map is out of sight. */
    void setName(String text) {
        name.setText(text);
    }
}
