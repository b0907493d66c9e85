package latentfx.ui.time;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import latentfx.model.TrainingPlan;
import latentfx.ui.fx.Messages;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.time.Branch;
import latentfx.workbench.time.Recording;

/** The settings with which a training goes on from the look that is shown, and the button that starts it. */
final class BranchPane extends FlowPane {
    private final TimeViewModel viewModel;
    private final Messages words = Messages.of(BranchPane.class);
    private final TextField epochs = field("branch-epochs", "10");
    private final TextField rate = field("branch-rate", "0.001");
    private final TextField batch = field("branch-batch", "128");
    private final TextField seed = field("branch-seed", "0");
    private final Label trouble = new Label();

    BranchPane(TimeViewModel viewModel) {
        this.viewModel = viewModel;
        setId("time-branch-pane");
        getStyleClass().add("branch");
        Button go = new Button(words.get("branch.go"));
        go.setId("branch-go");
        go.getStyleClass().addAll("accent", "small");
        go.setOnAction(event -> go());
        trouble.getStyleClass().add("branch-trouble");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Label note = new Label(words.get("branch.note"));
        note.getStyleClass().add("time-note");
        getChildren()
                .addAll(
                        label("branch.epochs"),
                        epochs,
                        label("branch.rate"),
                        rate,
                        label("branch.batch"),
                        batch,
                        label("branch.seed"),
                        seed,
                        go,
                        note,
                        trouble);
        viewModel.recordingProperty().addListener((property, before, now) -> suggest(now));
        suggest(viewModel.recordingProperty().get());
    }

    private Label label(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("branch-label");
        return label;
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(5);
        field.getStyleClass().add("small");
        return field;
    }

    /** Begins with the settings of the training that is gone through. */
    private void suggest(Optional<Recording> recording) {
        recording.flatMap(Recording::order).map(TrainingOrder::plan).ifPresent(plan -> {
            epochs.setText(String.valueOf(plan.epochs()));
            rate.setText(String.valueOf(plan.learningRate()));
            batch.setText(String.valueOf(plan.batchSize()));
            seed.setText(String.valueOf(plan.seed()));
        });
    }

    private void go() {
        Optional<Recording> recording = viewModel.recordingProperty().get();
        Optional<TimeFrame> frame = viewModel.frameProperty().get();
        if (recording.isEmpty() || frame.isEmpty()) {
            return;
        }
        try {
            TrainingPlan plan = new TrainingPlan(
                    whole(epochs),
                    whole(batch),
                    number(rate),
                    Long.parseLong(seed.getText().strip()));
            String name = words.get(
                    "branch.name", recording.get().name(), frame.get().point().at());
            trouble.setText("");
            viewModel.branch(new Branch(name, recording.get().like().model().spec(), plan));
        } catch (IllegalArgumentException refused) { // a number that is none is one of these too
            trouble.setText(words.get("branch.trouble", String.valueOf(refused.getMessage())));
        }
    }

    private static int whole(TextField field) {
        return Integer.parseInt(field.getText().strip());
    }

    private static double number(TextField field) {
        return Double.parseDouble(field.getText().strip());
    }
}
