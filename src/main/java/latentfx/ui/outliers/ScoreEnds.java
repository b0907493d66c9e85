package latentfx.ui.outliers;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** The images that a score calls oddest, and those that it calls most normal; odd ones have a frame. */
final class ScoreEnds extends VBox {
    private static final int COUNT = 10;
    private static final double SIDE = 30;
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");

    private final OutlierWords words;
    private final FlowPane highest = strip();
    private final FlowPane lowest = strip();

    ScoreEnds(OutlierWords words) {
        this.words = words;
        getStyleClass().add("score-ends");
        getChildren().addAll(head("ends.highest"), highest, head("ends.lowest"), lowest);
    }

    private static FlowPane strip() {
        FlowPane strip = new FlowPane();
        strip.getStyleClass().add("score-strip");
        return strip;
    }

    private Label head(String key) {
        Label head = new Label(words.get(key));
        head.setWrapText(true);
        head.getStyleClass().add("faint");
        return head;
    }

    void show(OutlierSurvey survey, OutlierSurvey.Result result, ImageShape shape) {
        fill(highest, survey, result, shape, true);
        fill(lowest, survey, result, shape, false);
    }

    private void fill(
            FlowPane strip, OutlierSurvey survey, OutlierSurvey.Result result, ImageShape shape, boolean odd) {
        strip.getChildren().clear();
        for (OutlierSurvey.Scored image : survey.end(result, odd, COUNT)) {
            PictureBox box = PictureBox.within(SIDE, SIDE);
            box.show(shape, survey.pixels(image));
            StackPane framed = new StackPane(box);
            framed.getStyleClass().add("scored");
            framed.pseudoClassStateChanged(ODD, image.isOdd());
            framed.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            framed.setAccessibleText(words.scored(image));
            Tip.on(framed, words.scored(image));
            strip.getChildren().add(framed);
        }
    }
}
