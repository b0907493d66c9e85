package latentfx.ui.distances;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import org.kordamp.ikonli.feather.Feather;

/** How far the survey is, with a button to stop it, or to make one that was stopped. */
final class SurveyBar extends VBox {
    SurveyBar(DistancesWords words, SurveyViewModel survey) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(survey.progressProperty());
        bar.setAccessibleText(words.get("busy"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox running = new HBox(
                bar,
                ButtonBuilder.small(words.get("stop"))
                        .with(Feather.SQUARE)
                        .id("distances-stop")
                        .firm()
                        .does(survey::stop));
        running.getStyleClass().add("distances-line");
        Label busy = DistancesPage.faint(words.get("busy"));
        VBox work = new VBox(busy, running);
        visible(work, survey.busyProperty());
        FlowPane again = new FlowPane(
                new Label(words.get("stopped")),
                ButtonBuilder.small(words.get("again"))
                        .with(Feather.PLAY)
                        .id("distances-again")
                        .firm()
                        .does(survey::again));
        again.getStyleClass().add("distances-flow");
        visible(again, survey.stoppedProperty());
        getChildren().addAll(work, again);
        visible(this, Bindings.or(survey.busyProperty(), survey.stoppedProperty()));
    }

    private static void visible(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
