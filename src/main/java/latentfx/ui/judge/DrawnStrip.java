package latentfx.ui.judge;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Judge;
import latentfx.analysis.judged.RecognitionSurvey;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** Some pictures that the model drew, each with what the judge says of it; recognised ones have a frame. */
final class DrawnStrip extends FlowPane {
    private static final double SIDE = 40;
    private static final PseudoClass RECOGNISED = PseudoClass.getPseudoClass("recognised");

    private final Messages words = Messages.of(DrawnStrip.class);

    DrawnStrip() {
        getStyleClass().add("drawn-strip");
    }

    void show(RecognitionSurvey survey, Judge judge) {
        getChildren().clear();
        for (int i = 0; i < survey.shown().rows(); i++) {
            double confidence = survey.verdicts().confidence()[i];
            String label = judge.classifier().labels().get(survey.verdicts().classes()[i]);
            PictureBox box = PictureBox.within(SIDE, SIDE);
            box.show(judge.classifier().image(), survey.shown().row(i));
            Label said = new Label(words.get("said", label, confidence));
            said.getStyleClass().add("faint");
            VBox framed = new VBox(box, said);
            framed.getStyleClass().add("drawn");
            framed.pseudoClassStateChanged(RECOGNISED, confidence > Judge.SURE);
            framed.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            String sentence = words.get("said.accessible", label, confidence);
            framed.setAccessibleText(sentence);
            Tip.on(framed, sentence);
            getChildren().add(framed);
        }
    }
}
