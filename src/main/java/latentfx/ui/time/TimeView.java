package latentfx.ui.time;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The time machine: the maps of one or two recorded trainings at any epoch, the time line with the loss curves, play
 * controls, and actions on the checkpoint shown. Left and right arrows step between checkpoints, the space bar plays or
 * pauses, Home and End go to the first and the newest checkpoint.
 */
public final class TimeView extends StackPane {
    private final TimeViewModel viewModel;
    private final Button train;

    /**
     * Shows {@code viewModel}.
     *
     * @param dock closes the time machine and leaves its time line as a bar under the maps
     */
    public TimeView(TimeViewModel viewModel, Runnable dock) {
        this.viewModel = viewModel;
        Messages words = Messages.of(TimeView.class);
        getStyleClass().add("time-view");
        getStylesheets().add(String.valueOf(TimeView.class.getResource("time.css")));
        setFocusTraversable(true);
        setAccessibleText(words.get("time.accessible"));
        RecordingMap first = new RecordingMap(viewModel, 0);
        RecordingMap second = new RecordingMap(viewModel, 1);
        HBox maps = new HBox(first, second);
        maps.getStyleClass().add("time-upper");
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        VBox.setVgrow(maps, Priority.ALWAYS);
        BranchPane branch = new BranchPane(viewModel);
        VBox all = new VBox(
                new RecordingBar(viewModel),
                maps,
                aside(words),
                new PlayBar(viewModel),
                new ScrubBar(viewModel, false),
                new ActionBar(viewModel, branch, dock),
                branch);
        all.getStyleClass().add("time-all");
        Label invite = new Label(words.get("invite"));
        invite.setId("time-invite");
        invite.getStyleClass().add("time-invite");
        invite.setWrapText(true);
        var empty = Bindings.createBooleanBinding(
                () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty());
        train = ButtonBuilder.small(words.get("invite.train"))
                .with(Feather.ZAP)
                .id("time-train")
                .tip(words.get("invite.train.tip"))
                .does(() -> {});
        VBox invited = new VBox(invite, train);
        invited.getStyleClass().add("time-invited");
        train.setVisible(false);
        train.managedProperty().bind(train.visibleProperty());
        invited.visibleProperty().bind(empty);
        invite.visibleProperty().bind(empty);
        all.visibleProperty().bind(empty.not());
        getChildren().addAll(all, invited);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(event -> {
            requestFocus();
            event.consume(); // else the surrounding box takes the focus and the arrow keys
        });
    }

    /** Shows a button below the invitation that opens the settings of a training by {@code open}. */
    public void setTraining(Runnable open) {
        train.setOnAction(event -> open.run());
        train.setVisible(true);
    }

    /** The chosen sample as each model decodes it, and what the maps mean, below the maps. */
    private HBox aside(Messages words) {
        Label caption = new Label();
        caption.getStyleClass().add("time-note");
        caption.setWrapText(true);
        caption.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> viewModel.sampleProperty().get().isPresent()
                                ? words.get(
                                        "sample",
                                        viewModel.sampleProperty().get().getAsInt())
                                : words.get("sample.none"),
                        viewModel.sampleProperty()));
        Label aligned = new Label(words.get("aligned"));
        aligned.getStyleClass().add("time-note");
        aligned.setWrapText(true);
        HBox samples = new HBox(new DecodedSample(viewModel, 0), new DecodedSample(viewModel, 1));
        samples.getStyleClass().add("time-samples");
        VBox notes = new VBox(caption, aligned);
        HBox.setHgrow(notes, Priority.ALWAYS);
        HBox aside = new HBox(samples, notes);
        aside.getStyleClass().add("time-aside");
        return aside;
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextField) {
            return;
        }
        switch (code) {
            case LEFT -> viewModel.step(event.isShiftDown() ? -5 : -1);
            case RIGHT -> viewModel.step(event.isShiftDown() ? 5 : 1);
            case HOME -> viewModel.goTo(0);
            case END -> viewModel.goToNow();
            case SPACE -> viewModel.togglePlay();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
