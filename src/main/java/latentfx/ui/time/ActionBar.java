package latentfx.ui.time;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import latentfx.task.FileNames;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that export, save or branch a recorded training, and the message about the last action. */
final class ActionBar extends FlowPane {
    private final TimeViewModel viewModel;
    private final Messages words = Messages.of(ActionBar.class);

    /**
     * Creates the bar; its branch button shows or hides {@code branch}.
     *
     * @param dock closes the time machine and leaves its time line as a bar under the maps
     */
    ActionBar(TimeViewModel viewModel, BranchPane branch, Runnable dock) {
        this.viewModel = viewModel;
        getStyleClass().add("time-actions");
        ToggleButton branching = ButtonBuilder.small(words.get("branch"))
                .with(Feather.GIT_BRANCH)
                .id("time-branch")
                .toggle();
        branch.visibleProperty().bind(branching.selectedProperty());
        branch.managedProperty().bind(branch.visibleProperty());
        Button under = button("time-dock", "dock", Feather.CORNER_RIGHT_DOWN, () -> {
            viewModel.dockedProperty().set(true);
            dock.run();
        });
        TimeActions actions = viewModel.actions();
        Button film = button(
                "time-film",
                "film",
                Feather.FILM,
                () -> ask(
                        "film",
                        "gif",
                        file -> actions.exportFilm(
                                file, viewModel.togetherProperty().get())));
        Button save =
                button("time-save", "save", Feather.SAVE, () -> ask("save", "latentfx", actions::saveWithHistory));
        Runnable enable = () -> save.setDisable(actions.savable().isEmpty());
        viewModel.lineProperty().addListener((property, before, now) -> enable.run());
        actions.finishedProperty().addListener((property, before, now) -> enable.run());
        enable.run();
        getChildren().addAll(branching, under, film, save, notice(actions));
    }

    private static Label notice(TimeActions actions) {
        Label notice = new Label();
        notice.setId("time-notice");
        notice.getStyleClass().add("time-note");
        notice.setWrapText(true);
        TimeWords text = new TimeWords();
        Runnable tell = () ->
                notice.setText(actions.noticeProperty().get().map(text::notice).orElse(""));
        actions.noticeProperty().addListener((property, before, now) -> tell.run());
        tell.run();
        return notice;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        return ButtonBuilder.small(words.get(key)).with(icon).id(id).does(action);
    }

    private void ask(String key, String ending, Consumer<Path> then) {
        viewModel.recordingProperty().get().ifPresent(recording -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.get(key + ".title"));
            chooser.setInitialFileName(FileNames.plain(recording.name(), "training") + "." + ending);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get(key + ".kind"), "*." + ending));
            Optional<File> chosen = FileDialogs.ask(getScene().getWindow(), chooser::showSaveDialog);
            chosen.ifPresent(file -> then.accept(FileNames.withEnding(file.toPath(), "." + ending)));
        });
    }
}
