package latentfx.ui.training;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import latentfx.ui.training.data.DataSection;
import latentfx.ui.training.data.MnistFetch;
import latentfx.ui.training.form.EffectLine;
import latentfx.ui.training.form.Effects;
import latentfx.ui.training.form.ModelSection;
import latentfx.ui.training.form.PlanSection;
import latentfx.ui.training.form.SettingRows;
import latentfx.ui.training.form.TrainingForm;
import latentfx.ui.training.loss.LossSection;

/** The pane in which a training is set up, started and watched. */
public final class TrainingPane extends BorderPane {
    /** Least height of the settings, so that data and kind are always visible, pixels. */
    private static final double LEAST_SETTINGS = 200;

    /** Least height of queue, result and loss curves, even in the smallest window, pixels. */
    private static final double LEAST_DETAILS = 120;

    /** Set while there is a scroll bar, which takes some of the margin. */
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    private final EffectLine effect;
    private final RunSection run;
    private final LossSection loss;
    private final FittingScroll details;

    /**
     * Shows {@code model} and the download of MNIST.
     *
     * @param chooseFolder asks for a folder of data to learn from
     * @param save asks where to save the model that finished last
     * @param compare shows the table that ranks the models
     */
    public TrainingPane(
            TrainingViewModel model, MnistFetch mnist, Runnable chooseFolder, Runnable save, Runnable compare) {
        getStylesheets()
                .add(Objects.requireNonNull(TrainingPane.class.getResource("training.css"))
                        .toExternalForm());
        getStyleClass().add("training-pane");
        DataSection data = new DataSection(model.data(), mnist, chooseFolder);
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
        effect = new EffectLine(effects);
        run = new RunSection(model);
        run.getStyleClass().add("running");
        loss = new LossSection(model.current());
        VBox told = new VBox(new QueueList(model.queue()), new RunResult(model.current(), save, compare), loss);
        told.getStyleClass().add("details");
        details = new FittingScroll(told, Double.MAX_VALUE);
        setCenter(scroll);
        setBottom(new VBox(effect, run, details));
    }

    /** Divides the height: start and progress keep theirs; the details scroll before the settings get too low. */
    @Override
    protected void layoutChildren() {
        double fixed = effect.prefHeight(getWidth()) + run.prefHeight(getWidth());
        details.setLimit(Math.max(LEAST_DETAILS, getHeight() - fixed - LEAST_SETTINGS));
        loss.fitInto(getHeight());
        super.layoutChildren();
    }
}
