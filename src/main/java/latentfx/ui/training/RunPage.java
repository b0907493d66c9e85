package latentfx.ui.training;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.training.loss.LossSection;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page on which a training is watched: its progress, the queue, the result, and the loss curves, which take all the
 * height that is left. It scrolls where the window is too low for all of them.
 */
public final class RunPage extends StackPane {
    /**
     * Shows the trainings of {@code model}.
     *
     * @param settings shows the page on which a training is set up
     * @param save asks where to save the model that finished last
     * @param compare shows the table that ranks the models
     */
    public RunPage(TrainingViewModel model, Runnable settings, Runnable save, Runnable compare) {
        getStylesheets().add(SettingsPage.style());
        getStyleClass().add("training-pane");
        LossSection loss = new LossSection(model.current());
        VBox.setVgrow(loss, Priority.ALWAYS);
        VBox run = new VBox(
                new RunSection(model),
                new RunResult(model.current(), save, compare),
                new QueueList(model.queue()),
                loss);
        run.getStyleClass().add("run");
        ScrollPane scroll = new ScrollPane(run);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        VBox none = none(settings);
        BooleanBinding idle = Bindings.createBooleanBinding(
                () -> model.current().stateProperty().get() == TrainingState.IDLE
                        && !model.queue().isPending(),
                model.current().stateProperty(),
                model.queue().waitingProperty());
        none.visibleProperty().bind(idle);
        scroll.visibleProperty().bind(idle.not());
        getChildren().addAll(scroll, none);
    }

    private static VBox none(Runnable settings) {
        Messages words = Messages.of(RunPage.class);
        Label none = new Label(words.get("run.none"));
        none.getStyleClass().add("chart-empty");
        none.setWrapText(true);
        VBox page = new VBox(
                none,
                ButtonBuilder.text(words.get("run.settings"))
                        .with(Feather.SLIDERS)
                        .id("run-settings")
                        .does(settings));
        page.setAlignment(Pos.CENTER);
        page.getStyleClass().add("run");
        return page;
    }
}
