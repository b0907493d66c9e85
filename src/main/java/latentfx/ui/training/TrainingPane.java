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

/** The column in which a training is set, started and watched. */
public final class TrainingPane extends BorderPane {
    /** The settings keep this height, so that data and kind can be seen beside any training, pixels. */
    private static final double LEAST_SETTINGS = 200;

    /** What is told of a training keeps this height even in the smallest window, pixels. */
    private static final double LEAST_DETAILS = 120;

    /** There is a scroll bar, which takes the place of some of the margin. */
    private static final PseudoClass SCROLLS = PseudoClass.getPseudoClass("scrolls");

    private final EffectLine effect;
    private final RunSection run;
    private final LossSection loss;
    private final FittingScroll details;

    /**
     * Shows {@code model} and the fetching of MNIST.
     *
     * @param chooseFolder asks for a folder of data to learn from
     * @param save asks where to save the model that was finished last
     * @param compare shows the models on the same data side by side
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

    /** Shares the height: start and progress have theirs, what is told of the training scrolls before the settings go. */
    @Override
    protected void layoutChildren() {
        double fixed = effect.prefHeight(getWidth()) + run.prefHeight(getWidth());
        details.setLimit(Math.max(LEAST_DETAILS, getHeight() - fixed - LEAST_SETTINGS));
        loss.fitInto(getHeight());
        super.layoutChildren();
    }
}
