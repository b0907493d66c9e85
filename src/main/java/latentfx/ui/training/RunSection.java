package latentfx.ui.training;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.training.form.WrongSettings;

/** The controls that start and cancel a training, and its progress. */
final class RunSection extends VBox {
    private final Messages words = Messages.of(RunSection.class);
    private final TrainingViewModel model;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label line = new Label();
    private final PressGuard guard = new PressGuard(System::nanoTime);

    RunSection(TrainingViewModel model) {
        this.model = model;
        getStyleClass().add("section");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("small");
        line.setId("training-line");
        line.getStyleClass().addAll("setting-unit", "training-line");
        line.setWrapText(true);
        model.current().stateProperty().addListener((property, before, now) -> update());
        model.current().progressProperty().addListener((property, before, now) -> update());
        model.form().validBinding().addListener((property, before, now) -> update());
        model.current().loadedProperty().addListener((property, before, now) -> update());
        getChildren()
                .addAll(
                        name(),
                        new PairedRunRow(model.pairedRun()),
                        buttons(),
                        new WrongSettings(model.form()),
                        bar,
                        line);
        update();
    }

    private HBox name() {
        Label label = new Label(words.get("name"));
        label.getStyleClass().add("setting-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        TextField name = new TextField();
        name.setId("model-name");
        name.textProperty().bindBidirectional(model.name().textProperty());
        name.getStyleClass().add("name-field");
        label.setLabelFor(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(label, name);
        row.getStyleClass().add("setting-line");
        Hints.on(row, words.get("name.help"));
        return row;
    }

    private HBox buttons() {
        Button start = ButtonBuilder.text(words.get("start"))
                .id("training-start")
                .style("accent")
                .does(this::press);
        start.setDefaultButton(true);
        Button cancel =
                ButtonBuilder.text(words.get("cancel")).id("training-cancel").does(model::cancel);
        Runnable enable = () -> {
            boolean busy = model.current().stateProperty().get().isBusy();
            boolean paired = model.pairedRun().wantedProperty().get();
            String key = model.queue().isPending() ? "queue.add" : "start";
            start.setText(words.get(paired ? key + ".paired" : key));
            start.setDisable(!model.form().validBinding().get()
                    || !model.pairedRun().validBinding().get());
            cancel.setDisable(!busy);
        };
        model.current().stateProperty().addListener((property, before, now) -> enable.run());
        model.queue().entries().addListener((ListChangeListener<QueueEntry>) change -> enable.run());
        model.form().validBinding().addListener((property, before, now) -> enable.run());
        model.pairedRun().validBinding().addListener((property, before, now) -> enable.run());
        model.pairedRun().wantedProperty().addListener((property, before, now) -> enable.run());
        enable.run();
        start.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(start, Priority.ALWAYS);
        HBox buttons = new HBox(start, cancel);
        buttons.getStyleClass().add("button-line");
        return buttons;
    }

    /** Starts a training unless this press is a double click, which would queue it twice. */
    private void press() {
        List<Object> asked = List.of(
                model.form().remember(),
                model.pairedRun().remember(),
                model.data().chosenProperty().get(),
                model.name().textProperty().get());
        if (guard.counts(asked)) {
            model.start();
        }
    }

    private void update() {
        TrainingState state = model.current().stateProperty().get();
        boolean ready = model.form().validBinding().get();
        line.setText(state == TrainingState.IDLE && !ready ? "" : new TrainingWords(words).line(model.current()));
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
