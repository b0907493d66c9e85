package latentfx.ui.training;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.training.data.DataLine;
import latentfx.ui.training.form.EffectLine;
import latentfx.ui.training.form.Effects;
import latentfx.ui.training.form.ModelSection;
import latentfx.ui.training.form.PlanSection;
import latentfx.ui.training.form.SettingRows;
import latentfx.ui.training.form.TrainingForm;

/** The page on which a training is set up and started. */
public final class SettingsPage extends BorderPane {
    /** Set while there is a scroll bar, which takes some of the margin. */
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    /** Height in pixels below which the settings need the room of the line that explains them. */
    private static final double LOW = 400;

    private final EffectLine effect;

    /**
     * Shows the settings of {@code model}.
     *
     * @param chooseData opens the page on which the data to learn from is chosen
     * @param watch shows the page on which a training is watched
     */
    public SettingsPage(TrainingViewModel model, Runnable chooseData, Runnable watch) {
        getStylesheets().add(style());
        getStyleClass().add("training-pane");
        DataLine data = new DataLine(model.data(), chooseData);
        TrainingForm form = model.form();
        Effects effects = new Effects(form);
        SettingRows rows = new SettingRows(form, effects);
        VBox settings = new VBox(data, new ModelSection(form, rows), new PlanSection(form, rows));
        settings.getStyleClass().add("settings");
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.viewportBoundsProperty()
                .addListener((property, before, now) ->
                        settings.pseudoClassStateChanged(SCROLLS, now.getWidth() < scroll.getWidth() - 1));
        scroll.getStyleClass().add("settings-scroll");
        setCenter(scroll);
        effect = new EffectLine(effects);
        setBottom(new VBox(effect, new StartSection(model, watch)));
    }

    @Override
    protected void layoutChildren() {
        effect.setVisible(getHeight() >= ScreenScale.px(LOW));
        effect.setManaged(effect.isVisible());
        super.layoutChildren();
    }

    /** The style sheet of the pages about training. */
    static String style() {
        return Objects.requireNonNull(SettingsPage.class.getResource("training.css"))
                .toExternalForm();
    }
}
