package latentfx.ui.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.recording.Branch;
import latentfx.recording.Recording;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/** The form with the settings of a training that continues from the checkpoint shown, and the button that starts it. */
final class BranchPane extends FlowPane {
    private final TimeViewModel viewModel;
    private final Messages words = Messages.of(BranchPane.class);
    private final TextField epochs = field("branch-epochs", "10");
    private final TextField rate = field("branch-rate", "0.001");
    private final TextField batch = field("branch-batch", "128");
    private final TextField seed = field("branch-seed", "0");
    private final Map<String, TextField> options = new LinkedHashMap<>();
    private final Button go;
    private final Label note;
    private final Label trouble = new Label();

    BranchPane(TimeViewModel viewModel) {
        this.viewModel = viewModel;
        setId("time-branch-pane");
        getStyleClass().add("branch");
        go = ButtonBuilder.small(words.get("branch.go"))
                .id("branch-go")
                .style("accent")
                .does(this::go);
        trouble.setId("branch-trouble");
        trouble.getStyleClass().add("branch-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        note = new Label(words.get("branch.note"));
        note.getStyleClass().add("time-note");
        viewModel.recordingProperty().addListener((property, before, now) -> suggest(now));
        suggest(viewModel.recordingProperty().get());
    }

    private HBox pair(String key, TextField field) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("branch-label");
        label.setLabelFor(field);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("branch-pair");
        return pair;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(4);
        field.getStyleClass().add("small");
        return field;
    }

    /** Fills the form with the settings of the recorded training. */
    private void suggest(Optional<Recording> recording) {
        recording.flatMap(Recording::request).map(TrainingRequest::plan).ifPresent(plan -> {
            epochs.setText(String.valueOf(plan.epochs()));
            rate.setText(String.valueOf(plan.learningRate()));
            batch.setText(String.valueOf(plan.batchSize()));
            seed.setText(String.valueOf(plan.seed()));
        });
        options.clear();
        recording
                .map(it -> BranchOptions.of(it.like().model().spec()))
                .ifPresent(found ->
                        found.forEach((name, value) -> options.put(name, field("branch-option-" + name, value))));
        trouble.setText("");
        getChildren()
                .setAll(
                        pair("branch.epochs", epochs),
                        pair("branch.rate", rate),
                        pair("branch.batch", batch),
                        pair("branch.seed", seed));
        options.forEach((name, field) -> getChildren().add(pair("branch." + name, field)));
        getChildren().addAll(go, note, trouble);
    }

    private void go() {
        Optional<Recording> recording = viewModel.recordingProperty().get();
        Optional<TimeFrame> frame = viewModel.frameProperty().get();
        if (recording.isEmpty() || frame.isEmpty()) {
            return;
        }
        try {
            TrainingPlan plan = new TrainingPlan(
                    whole("branch.epochs", epochs),
                    whole("branch.batch", batch),
                    number("branch.rate", rate),
                    recording
                            .get()
                            .request()
                            .map(request -> request.plan().schedule())
                            .orElse(LearningRateSchedule.CONSTANT),
                    whole("branch.seed", seed));
            Map<String, String> changed = new LinkedHashMap<>();
            options.forEach((name, field) -> changed.put(name, String.valueOf(number("branch." + name, field))));
            ModelSpec spec =
                    BranchOptions.changed(recording.get().like().model().spec(), changed);
            String name = words.get(
                    "branch.name", recording.get().name(), frame.get().point().at());
            trouble.setText("");
            viewModel.actions().branch(frame.get().point().checkpoint(), new Branch(name, spec, plan));
        } catch (IllegalArgumentException refused) {
            trouble.setText(words.get("branch.trouble", String.valueOf(refused.getMessage())));
        }
    }

    private int whole(String key, TextField field) {
        String typed = field.getText().strip();
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(words.get("branch.whole", words.get(key), typed), none);
        }
    }

    private double number(String key, TextField field) {
        String typed = field.getText().strip();
        try {
            return Double.parseDouble(typed);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(words.get("branch.number", words.get(key), typed), none);
        }
    }
}
