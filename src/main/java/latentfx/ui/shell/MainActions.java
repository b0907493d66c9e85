package latentfx.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import latentfx.data.ImageShape;
import latentfx.lesson.LessonFile;
import latentfx.model.ModelFile;
import latentfx.model.OpenModel;
import latentfx.task.FileNames;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathFrame;
import latentfx.ui.path.Side;
import org.jspecify.annotations.Nullable;

/** What menus and keys do that needs the window: asking for files, boxes, theme, language. */
final class MainActions {
    private final Messages words = Messages.of(MainActions.class);
    private final MainViewModel model;
    private final MainWindow window;
    private final ImageActions images;
    private final BooleanProperty trainingShown = new SimpleBooleanProperty(false);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(false);
    private final LatencyViewModel latency = new LatencyViewModel();
    private Runnable folderDialog = () -> {};
    private Side clicked = Side.LEFT;
    private final BoxActions boxes;

    MainActions(MainViewModel model, MainWindow window, ImageActions images) {
        this.model = model;
        this.window = window;
        this.images = images;
        boxes = new BoxActions(model, window);
        model.compare().selectionProperty().addListener((property, before, now) -> clicked = now.side());
    }

    /** The map that was used last. */
    Side clickedSide() {
        return clicked;
    }

    /** Whether the training pane is shown. */
    BooleanProperty trainingShownProperty() {
        return trainingShown;
    }

    /** Whether the inspector is shown. */
    BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /** How fast the window answers. */
    LatencyViewModel latency() {
        return latency;
    }

    /** Asks for a model file, or a network that a model can be made of, and opens it on {@code side}. */
    void askOpen(Side side) {
        FileChooser chooser = chooser("open.title", "*" + ModelFile.EXTENSION, "*.zip");
        FileDialogs.ask(window.stage(), chooser::showOpenDialog)
                .ifPresent(file -> model.files().open(side, file.toPath()));
    }

    /** Asks for a lesson and opens it. */
    void askOpenLab() {
        FileDialogs.ask(window.stage(), labChooser("lesson.open.title")::showOpenDialog)
                .ifPresent(file -> model.lesson().open(file.toPath()));
    }

    /** Asks where to save what the window shows as a lesson. */
    void askSaveLab() {
        FileChooser chooser = labChooser("lesson.save.title");
        chooser.setInitialFileName("lesson" + LessonFile.EXTENSION);
        FileDialogs.ask(window.stage(), chooser::showSaveDialog)
                .ifPresent(file -> model.lesson().save(FileNames.withEnding(file.toPath(), LessonFile.EXTENSION)));
    }

    private FileChooser labChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("lesson.kind"), "*" + LessonFile.EXTENSION));
        return chooser;
    }

    /** Asks where to save the model on the map used last; as it is now, and only while the map shows that. */
    void askSave() {
        present().ifPresent(this::save);
    }

    /** Asks for a folder and writes the networks of the model on the map used last into it, for Deeplearning4j. */
    void askExport() {
        present().ifPresent(shown -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.get("export.title"));
            lastFolder().ifPresent(chooser::setInitialDirectory);
            FileDialogs.ask(window.stage(), chooser::showDialog)
                    .ifPresent(folder -> model.files().export(shown, folder.toPath()));
        });
    }

    /** The model on the map used last, unless the map shows none or an earlier epoch of it; then that is told. */
    private Optional<OpenModel> present() {
        if (model.sides().isRewound(clicked)) {
            model.tell(new Problem(words.get("save.past"), ""));
            return Optional.empty();
        }
        OpenModel shown = model.compare().modelProperty(clicked).get();
        if (shown == null) {
            model.tell(new Problem(words.get("save.nothing"), ""));
        }
        return Optional.ofNullable(shown);
    }

    /** Asks where to save the model that was trained last. */
    void askSaveTrained() {
        model.training().current().finishedProperty().get().ifPresent(this::save);
    }

    private void save(OpenModel shown) {
        FileChooser chooser = chooser("save.title", "*" + ModelFile.EXTENSION);
        chooser.setInitialFileName(FileNames.plain(shown.name(), "model") + ModelFile.EXTENSION);
        FileDialogs.ask(window.stage(), chooser::showSaveDialog)
                .ifPresent(file -> model.files().save(shown, FileNames.withEnding(file.toPath(), ModelFile.EXTENSION)));
    }

    private FileChooser chooser(String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        String kind = words.get(patterns.length == 1 ? "file.kind" : "open.kind");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> lastFolder() {
        return model.files().recent().folder().map(Path::toFile).filter(File::isDirectory);
    }

    /** What asks for a folder of data. */
    void setFolderDialog(Runnable dialog) {
        folderDialog = dialog;
    }

    void askForFolder() {
        trainingShown.set(true);
        folderDialog.run();
    }

    /** Puts the present picture of a lane on the clipboard. */
    void copyPicture(Lane lane) {
        shape(lane).ifPresent(shape -> images.copy(pixels(lane), shape));
    }

    /** Asks where to save the present picture of a lane. */
    void savePicture(Lane lane) {
        Node owner = window.root();
        shape(lane)
                .ifPresent(shape -> images.saveAs(
                        owner, pixels(lane), shape, "latentfx-" + lane.name().toLowerCase(Locale.ROOT)));
    }

    private float @Nullable [] pixels(Lane lane) {
        PathFrame frame = model.compare().path().frameProperty().get();
        return frame.pictures().pixels(lane).orElse(null);
    }

    private Optional<ImageShape> shape(Lane lane) {
        Side side = lane == Lane.RIGHT ? Side.RIGHT : Side.LEFT;
        OpenModel open = model.compare().modelProperty(side).get();
        OpenModel other = model.compare().modelProperty(side.other()).get();
        OpenModel any = open == null && lane == Lane.BLEND ? other : open;
        if (pixels(lane) == null || any == null) {
            model.tell(new Problem(words.get("picture.nothing"), ""));
            return Optional.empty();
        }
        return Optional.of(any.image());
    }

    void fitBoth() {
        for (Side side : Side.values()) {
            model.compare().map(side).fit();
        }
    }

    ThemeChoice themeChoice() {
        return window.themes().choice();
    }

    void chooseTheme(ThemeChoice choice) {
        window.themes().choose(choice);
    }

    void toggleTheme() {
        window.themes().toggle();
    }

    Language language() {
        return window.language();
    }

    void chooseLanguage(Language language) {
        window.chooseLanguage(language);
    }

    /** What opens a box over the window. */
    BoxActions boxes() {
        return boxes;
    }

    void quit() {
        window.close();
    }
}
