package latentfx.ui.time;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PixelImage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The time machine: the map of the training at any epoch, the time line with the loss behind it, play and pause, and what
 * can be done with an old epoch. Arrow keys go from look to look, the space bar plays, Home and End go to the ends.
 */
public final class TimeView extends StackPane {
    private final TimeViewModel viewModel;
    private final Messages words = Messages.of(TimeView.class);
    private final ImageView picture = new ImageView();
    private @Nullable PixelImage pixels;

    /** Shows {@code viewModel}. */
    public TimeView(TimeViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("time-view");
        getStylesheets().add(String.valueOf(TimeView.class.getResource("time.css")));
        setFocusTraversable(true);
        MapPane map = new MapPane(viewModel);
        HBox upper = new HBox(map, aside());
        upper.getStyleClass().add("time-upper");
        HBox.setHgrow(map, Priority.ALWAYS);
        VBox.setVgrow(upper, Priority.ALWAYS);
        BranchPane branch = new BranchPane(viewModel);
        VBox all = new VBox(upper, new PlayBar(viewModel), new ScrubBar(viewModel), actions(branch), branch);
        all.getStyleClass().add("time-all");
        Label invite = new Label(words.get("invite"));
        invite.setId("time-invite");
        invite.getStyleClass().add("time-invite");
        invite.setWrapText(true);
        var empty = Bindings.createBooleanBinding(
                () -> viewModel.lineProperty().get().isEmpty(), viewModel.lineProperty());
        invite.visibleProperty().bind(empty);
        all.visibleProperty().bind(empty.not());
        getChildren().addAll(all, invite);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(event -> requestFocus());
        viewModel.frameProperty().addListener((property, before, now) -> now.ifPresent(this::showPicture));
        follow();
    }

    private VBox aside() {
        picture.setFitWidth(112);
        picture.setFitHeight(112);
        picture.setSmooth(false);
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
        VBox aside = new VBox(picture, caption, aligned);
        aside.getStyleClass().add("time-aside");
        return aside;
    }

    private void showPicture(TimeFrame frame) {
        PixelImage shown = pixels;
        if (frame.image().isEmpty()) {
            picture.setImage(null);
            return;
        }
        if (shown == null || !shown.shape().equals(frame.model().image())) {
            shown = new PixelImage(frame.model().image());
            pixels = shown;
        }
        shown.show(frame.image().get());
        picture.setImage(shown.image());
    }

    private FlowPane actions(BranchPane branch) {
        ToggleButton branching = new ToggleButton(words.get("branch"), new FontIcon(Feather.GIT_BRANCH));
        branching.setId("time-branch");
        branching.getStyleClass().add("small");
        branch.visibleProperty().bind(branching.selectedProperty());
        branch.managedProperty().bind(branch.visibleProperty());
        Button film = button("time-film", "film", Feather.FILM, () -> ask("film", "gif", viewModel::exportFilm));
        Button save =
                button("time-save", "save", Feather.SAVE, () -> ask("save", "latentfx", viewModel::saveWithCourse));
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> viewModel.finishedProperty().get().isEmpty(), viewModel.finishedProperty()));
        Label notice = new Label();
        notice.setId("time-notice");
        notice.getStyleClass().add("time-note");
        notice.setWrapText(true);
        TimeWords text = new TimeWords();
        viewModel
                .noticeProperty()
                .addListener((property, before, now) ->
                        notice.setText(now.map(text::notice).orElse("")));
        FlowPane row = new FlowPane(branching, film, save, notice);
        row.getStyleClass().add("time-actions");
        return row;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void ask(String key, String ending, Consumer<Path> then) {
        viewModel.recordingProperty().get().ifPresent(recording -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.get(key + ".title"));
            chooser.setInitialFileName(recording.name() + "." + ending);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get(key + ".kind"), "*." + ending));
            Optional<File> chosen = FileDialogs.ask(getScene().getWindow(), chooser::showSaveDialog);
            chosen.ifPresent(file -> then.accept(file.toPath()));
        });
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
            case END -> viewModel.goTo(Double.MAX_VALUE);
            case SPACE -> viewModel.togglePlay();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Lets time pass frame by frame, as long as the film runs. */
    private void follow() {
        AnimationTimer clock = new AnimationTimer() {
            private long last;

            @Override
            public void start() {
                last = System.nanoTime();
                super.start();
            }

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                viewModel.tick(Math.min(0.1, (now - last) / 1e9));
                last = now;
            }
        };
        viewModel.playingProperty().addListener((property, before, now) -> {
            if (now) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }
}
