package latentfx.ui.untangling;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.untangling.Experiment;
import latentfx.analysis.untangling.NetSnapshot;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.StartStopButton;

/** Begins and stops the training, scrubs through its epochs, and says how the net stands at the one that is looked at. */
final class EpochBox extends VBox {
    private final Messages words = Messages.of(EpochBox.class);
    private final UntangleViewModel viewModel;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label said = new Label();
    private boolean showing;

    EpochBox(UntangleViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("untangle-epochs");
        StartStopButton train = new StartStopButton(
                "untangle-train",
                words.get("train"),
                words.get("train.tip"),
                viewModel.trainingProperty(),
                viewModel::train,
                viewModel::stop);
        train.disableProperty().bind(viewModel.experimentProperty().map(Optional::isEmpty));
        Label name = new Label(words.get("epoch"));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setId("untangle-epoch");
        slider.setAccessibleText(name.getText());
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(name, slider);
        line.getStyleClass().add("line");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setId("untangle-said");
        getChildren().addAll(train, line, said);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                viewModel.look((int) Math.round(now.doubleValue()));
            }
        });
        viewModel.epochProperty().addListener((property, before, now) -> show());
        viewModel.snapshotsProperty().addListener((property, before, now) -> show());
        viewModel.experimentProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        showing = true;
        Optional<Experiment> experiment = viewModel.experimentProperty().get();
        Optional<NetSnapshot> snapshot = viewModel.snapshot();
        slider.setDisable(viewModel.snapshotsProperty().get().size() < 2);
        slider.setMax(experiment.map(it -> it.recipe().epochs()).orElse(1));
        if (!slider.isValueChanging()) {
            slider.setValue(viewModel.epochProperty().get());
        }
        showing = false;
        if (experiment.isEmpty() || snapshot.isEmpty()) {
            said.setText(words.get("said.none"));
            return;
        }
        NetSnapshot now = snapshot.get();
        said.setText(words.get(
                now.isDead() ? "said.dead" : "said",
                now.epoch(),
                experiment.get().recipe().epochs(),
                now.accuracy(),
                experiment.get().points().size(),
                now.window().width()));
    }
}
