package latentfx.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import latentfx.recording.Recording;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/** Shown if two trainings are recorded: chooses whose time line is shown and whether the other one moves along, at one scale. */
final class RecordingBar extends HBox {
    private final TimeViewModel viewModel;
    private final HBox choices = new HBox();

    RecordingBar(TimeViewModel viewModel) {
        this.viewModel = viewModel;
        Messages words = Messages.of(RecordingBar.class);
        setId("time-recordings");
        getStyleClass().add("recording-bar");
        Label label = new Label(words.get("recordings"));
        label.getStyleClass().add("time-note");
        CheckBox together = new CheckBox(words.get("together"));
        together.setId("time-together");
        Tip.on(together, words.get("together.help"));
        together.setFocusTraversable(false);
        together.selectedProperty().bindBidirectional(viewModel.togetherProperty());
        CheckBox scale = new CheckBox(words.get("scale"));
        scale.setId("time-scale");
        Tip.on(scale, words.get("scale.help"));
        scale.setFocusTraversable(false);
        scale.selectedProperty().bindBidirectional(viewModel.sameScaleProperty());
        scale.disableProperty().bind(together.selectedProperty().not());
        choices.getStyleClass().add("recording-choices");
        getChildren().addAll(label, choices, together, scale);
        viewModel.recordingsProperty().addListener((Observable change) -> show());
        viewModel.recordingProperty().addListener((Observable change) -> show());
        show();
    }

    private void show() {
        List<Recording> all = viewModel.recordingsProperty().get();
        setVisible(all.size() > 1);
        setManaged(all.size() > 1);
        ToggleGroup group = new ToggleGroup();
        choices.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            Recording recording = all.get(i);
            ToggleButton choice = ButtonBuilder.small(recording.name())
                    .id("time-recording-" + i)
                    .unfocused()
                    .chooses(group, () -> viewModel.recordingProperty().set(Optional.of(recording)));
            choice.setSelected(viewModel
                    .recordingProperty()
                    .get()
                    .filter(recording::equals)
                    .isPresent());
            choices.getChildren().add(choice);
        }
    }
}
