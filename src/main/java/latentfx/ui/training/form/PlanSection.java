package latentfx.ui.training.form;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;

/** The controls for the training plan; those seldom used are folded away. */
public final class PlanSection extends VBox {
    public PlanSection(TrainingForm form, SettingRows rows) {
        Messages words = Messages.of(PlanSection.class);
        getStyleClass().add("section");
        Label reason = new Label(words.get("plan.none"));
        reason.setId("plan-reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("setting-unit");
        Runnable explain = () -> {
            reason.setVisible(!form.isTrained());
            reason.setManaged(!form.isTrained());
        };
        form.kindProperty().addListener((property, before, now) -> explain.run());
        explain.run();
        getChildren()
                .addAll(
                        new Heading(words.get("plan")),
                        reason,
                        rows.number(form.epochs()),
                        rows.number(form.batch()),
                        rows.number(form.learningRate()),
                        advanced(form, rows, words.get("advanced")));
    }

    private static TitledPane advanced(TrainingForm form, SettingRows rows, String title) {
        VBox rest = new VBox(
                rows.number(form.rateWarmUp()),
                rows.choice(form.rateDecay(), PlanSettings.DECAYS),
                rows.number(form.seed()));
        rest.getStyleClass().add("fold");
        TitledPane advanced = new TitledPane(title, rest);
        advanced.setId("advanced");
        advanced.setExpanded(false);
        advanced.getStyleClass().addAll("dense", "tight");
        form.rateWarmUp().problemProperty().addListener((property, before, now) -> unfold(advanced, now));
        form.seed().problemProperty().addListener((property, before, now) -> unfold(advanced, now));
        return advanced;
    }

    private static void unfold(TitledPane advanced, String problem) {
        if (!problem.isEmpty()) {
            advanced.setExpanded(true);
        }
    }
}
