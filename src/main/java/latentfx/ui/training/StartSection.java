package latentfx.ui.training;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.training.form.WrongSettings;

/** The controls that start a training: name, paired run and start, and a link to the training under way. */
final class StartSection extends VBox {
    private final Messages words = Messages.of(StartSection.class);
    private final TrainingViewModel model;
    private final Runnable watch;
    private final PressGuard guard = new PressGuard(System::nanoTime);

    /** Starts trainings of {@code model}; {@code watch} shows the page on which they are watched. */
    StartSection(TrainingViewModel model, Runnable watch) {
        this.model = model;
        this.watch = watch;
        getStyleClass().addAll("section", "running");
        getChildren()
                .addAll(
                        name(),
                        new PairedRunRow(model.pairedRun()),
                        start(),
                        new WrongSettings(model.form()),
                        underWay());
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

    private Button start() {
        Button start = ButtonBuilder.text(words.get("start"))
                .id("training-start")
                .style("accent")
                .does(this::press);
        start.setDefaultButton(true);
        start.setMaxWidth(Double.MAX_VALUE);
        Runnable enable = () -> {
            boolean paired = model.pairedRun().wantedProperty().get();
            String key = model.queue().isPending() ? "queue.add" : "start";
            start.setText(words.get(paired ? key + ".paired" : key));
            start.setDisable(!model.form().validBinding().get()
                    || !model.pairedRun().validBinding().get());
        };
        model.current().stateProperty().addListener((property, before, now) -> enable.run());
        model.queue().entries().addListener((ListChangeListener<QueueEntry>) change -> enable.run());
        model.form().validBinding().addListener((property, before, now) -> enable.run());
        model.pairedRun().validBinding().addListener((property, before, now) -> enable.run());
        model.pairedRun().wantedProperty().addListener((property, before, now) -> enable.run());
        enable.run();
        return start;
    }

    /** Says what is under way, and leads to it; so that one who adds to the queue sees that it was added. */
    private Hyperlink underWay() {
        Hyperlink link = new Hyperlink();
        link.setId("training-under-way");
        link.getStyleClass().add("under-way");
        link.setOnAction(event -> {
            link.setVisited(false);
            watch.run();
        });
        TrainingWords told = new TrainingWords(words);
        Runnable tell = () -> {
            String status = told.status(model);
            link.setText(status);
            link.setVisible(!status.isEmpty());
        };
        link.managedProperty().bind(link.visibleProperty());
        model.current().stateProperty().addListener((property, before, now) -> tell.run());
        model.current().progressProperty().addListener((property, before, now) -> tell.run());
        model.queue().waitingProperty().addListener((property, before, now) -> tell.run());
        tell.run();
        return link;
    }

    /**
     * Starts a training unless this press is a double click, which would queue it twice. One that begins at once is
     * watched; one that is added to the queue leaves the settings in sight for the next.
     */
    private void press() {
        List<Object> asked = List.of(
                model.form().remember(),
                model.pairedRun().remember(),
                model.data().chosenProperty().get(),
                model.name().textProperty().get());
        if (guard.counts(asked)) {
            boolean waits = model.queue().isPending();
            model.start();
            if (!waits) {
                watch.run();
            }
        }
    }
}
