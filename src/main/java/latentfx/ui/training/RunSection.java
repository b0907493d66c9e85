package latentfx.ui.training;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.model.TrainingRequest;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;

/** The name of the training under way or just done, its progress, and the button that cancels it. */
final class RunSection extends VBox {
    private final TrainingViewModel model;
    private final TrainingWords told;
    private final Label name = new Heading("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label line = new Label();

    RunSection(TrainingViewModel model) {
        this.model = model;
        Messages words = Messages.of(RunSection.class);
        told = new TrainingWords(words);
        getStyleClass().add("section");
        name.setId("run-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        line.setId("training-line");
        line.getStyleClass().addAll("setting-unit", "training-line");
        line.setWrapText(true);
        Button cancel = ButtonBuilder.small(words.get("cancel"))
                .id("training-cancel")
                .firm()
                .does(model::cancel);
        HBox head = new HBox(name, cancel);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().add("button-line");
        Runnable update = () -> {
            cancel.setDisable(!model.current().stateProperty().get().isBusy());
            update();
        };
        model.current().stateProperty().addListener((property, before, now) -> update.run());
        model.current().progressProperty().addListener((property, before, now) -> update());
        model.current().requestProperty().addListener((property, before, now) -> update());
        model.current().loadedProperty().addListener((property, before, now) -> update());
        getChildren().addAll(head, bar, line);
        update.run();
    }

    private void update() {
        TrainingState state = model.current().stateProperty().get();
        name.setText(model.current()
                .requestProperty()
                .get()
                .map(TrainingRequest::name)
                .or(() -> model.queue().atWork().map(QueueEntry::name))
                .orElse(""));
        line.setText(told.line(model.current()));
        bar.setProgress(
                switch (state) {
                    case IDLE, WAITING, FAILED, CANCELLED -> 0;
                    case LOADING -> model.current().loadedProperty().get();
                    case TRAINING ->
                        model.current()
                                .progressProperty()
                                .get()
                                .map(TrainingProgress::fraction)
                                .orElse(-1.0);
                    case DONE -> 1;
                });
    }
}
