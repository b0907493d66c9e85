package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import latentfx.analysis.Side;
import latentfx.export.PngImages;
import latentfx.lesson.file.LessonFile;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFile;
import latentfx.model.judge.ClassifierFile;
import latentfx.task.FileNames;
import latentfx.ui.copying.NodePicture;
import latentfx.ui.export.MapExport;
import latentfx.ui.export.MapSnapshot;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.judge.JudgeActions;
import latentfx.ui.judge.JudgeViewModel;
import latentfx.ui.lesson.LibraryViewModel;
import latentfx.ui.lesson.own.OwnLessonViewModel;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.shelf.RecentKind;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.shell.dialog.Dialogs;
import latentfx.ui.shell.dialog.FileRequest;
import latentfx.ui.shell.own.ForeignQuestions;
import latentfx.ui.shell.own.PictureFolders;
import latentfx.workbench.JudgeFiles;

/** Asks for files and folders, then opens or saves models, lessons and data. For the FX thread. */
final class FileActions {
    private final Messages words = Messages.of(FileActions.class);
    private final MainViewModel model;
    private final Dialogs dialogs;
    private final PictureFolders folders;
    private final ForeignQuestions questions;
    private Side lastUsed = Side.LEFT;

    FileActions(MainViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        folders = new PictureFolders(model.services(), model.data(), dialogs, model::tell);
        questions = new ForeignQuestions(
                model.services(),
                model.files().foreign(),
                dialogs,
                model.status().noticeProperty()::set,
                model::tell);
        RecentFiles recent = model.files().recent();
        model.lesson().setOnUsed(file -> recent.add(RecentKind.LESSON, file));
        model.data().setOnUsed(path -> recent.add(RecentKind.DATA, path));
        model.compare().selectionProperty().addListener((property, before, now) -> lastUsed = now.side());
    }

    /** The map that was used last. */
    Side lastUsedSide() {
        return lastUsed;
    }

    /** Opens a model on the map used last, a lesson, or data to learn from. */
    void openRecent(RecentKind kind, Path file) {
        switch (kind) {
            case MODEL -> model.files().open(lastUsed, file);
            case LESSON -> model.lesson().open(file);
            default -> model.data().choose(file);
        }
    }

    /** Asks for a model file and opens it on the map used last. */
    void open() {
        open(lastUsed);
    }

    /** Asks for a model file, or a network that a model can be made of, and opens it on {@code side}. */
    void open(Side side) {
        String[] others = model.files().otherEndings().toArray(String[]::new);
        dialogs.fileToOpen(models("open.title", "open.kind", others))
                .ifPresent(file -> model.files().open(side, file));
    }

    /** Asks where to save the model on the map used last; refuses while that map shows an earlier checkpoint of it. */
    void save() {
        shown().ifPresent(this::save);
    }

    /** Asks for a folder and writes the networks of the model on the map used last into it, for Deeplearning4j. */
    void export() {
        withWeights().ifPresent(open -> dialogs.folder(words.get("export.title"))
                .ifPresent(folder -> model.files().export(open, folder)));
    }

    /** Asks for a folder and writes the networks of the model on the map used last into it, as ONNX files. */
    void exportOnnx() {
        withWeights().ifPresent(open -> dialogs.folder(words.get("export.onnx.title"))
                .ifPresent(folder -> model.files().exportOnnx(open, folder)));
    }

    /** Like {@link #shown}; empty, with a message, also for a model whose weights are not known. */
    private Optional<OpenModel> withWeights() {
        Optional<OpenModel> shown = shown();
        if (shown.isPresent() && !shown.get().model().spec().hasWeights()) {
            model.tell(new Problem(words.get("export.elsewhere", shown.get().name()), ""));
            return Optional.empty();
        }
        return shown;
    }

    /**
     * The model on the map used last; empty, with a message to the user, if the map shows none or an earlier checkpoint
     * of it.
     */
    private Optional<OpenModel> shown() {
        if (model.sides().isRewound(lastUsed)) {
            model.tell(new Problem(words.get("save.past"), ""));
            return Optional.empty();
        }
        OpenModel shown = model.compare().modelProperty(lastUsed).get();
        if (shown == null) {
            model.tell(new Problem(words.get("save.nothing"), ""));
        }
        return Optional.ofNullable(shown);
    }

    /** Asks where to save the model that was trained last. */
    void saveTrained() {
        model.training().current().finishedProperty().get().ifPresent(this::save);
    }

    /** Asks where to save a copy of a model trained here, with the history of its training. */
    void copyTrained(ShelfEntry entry) {
        dialogs.fileToSave(models("save.title", "file.kind"), FileNames.plain(entry.name(), "model"))
                .ifPresent(file ->
                        model.trained().copy(entry, file, () -> model.files().tellSaved(file)));
    }

    private void save(OpenModel shown) {
        dialogs.fileToSave(models("save.title", "file.kind"), FileNames.plain(shown.name(), "model"))
                .ifPresent(file -> model.files().save(shown, file));
    }

    private FileRequest models(String title, String kind, String... others) {
        return new FileRequest(
                words.get(title),
                words.get(kind),
                Stream.concat(Stream.of(ModelFile.EXTENSION), Stream.of(others)).toList(),
                model.files().recent().folder());
    }

    /** Asks for a lesson and opens it. */
    void openLesson() {
        dialogs.fileToOpen(lessons("lesson.open.title")).ifPresent(model.lesson()::open);
    }

    /** Asks where to save what the window shows as a lesson. */
    void saveLesson() {
        dialogs.fileToSave(lessons("lesson.save.title"), "lesson").ifPresent(model.lesson()::save);
    }

    /** Asks where to save the lesson chosen in the library, which can then be changed. */
    void saveLessonCopy(LibraryViewModel library, String name) {
        dialogs.fileToSave(lessons("lesson.copy.title"), name)
                .ifPresent(file -> library.saveCopy(
                        file,
                        () -> model.status().noticeProperty().set(words.get("lesson.copied", file.getFileName()))));
    }

    /** Asks where to save the lesson that is being made. */
    void saveOwnLesson(OwnLessonViewModel own) {
        dialogs.fileToSave(lessons("lesson.own.title"), own.fileName(words.locale()))
                .ifPresent(file -> own.save(file, () -> {
                    model.files().recent().add(RecentKind.LESSON, file);
                    model.status().noticeProperty().set(words.get("lesson.copied", file.getFileName()));
                }));
    }

    /** Asks for a lesson to be changed. */
    void openOwnLesson(OwnLessonViewModel own) {
        dialogs.fileToOpen(lessons("lesson.open.title"))
                .ifPresent(file -> own.open(words.get("lesson.own.open"), file));
    }

    /** Asks where to save a picture of the card at the end of a lesson. */
    void saveCard(Region card, String name) {
        MapExport.Pixels pixels = MapSnapshot.pixels(NodePicture.of(card));
        FileRequest request = new FileRequest(
                words.get("card.save.title"), words.get("card.kind"), List.of(".png"), Optional.empty());
        dialogs.fileToSave(request, name).ifPresent(file -> model.services()
                .threads()
                .actions()
                .write(
                        () -> PngImages.save(pixels.rgb(), pixels.width(), file),
                        () -> model.status().noticeProperty().set(words.get("lesson.copied", file.getFileName())),
                        failure -> model.tell(Problem.from(failure))));
    }

    /** What the page of the judge asks for. */
    JudgeActions judge(JudgeViewModel judge) {
        FileRequest open = new FileRequest(
                words.get("judge.open.title"),
                words.get("judge.open.kind"),
                new JudgeFiles(model.services().workbench()).endings(),
                Optional.empty());
        FileRequest save = new FileRequest(
                words.get("judge.save.title"),
                words.get("judge.kind"),
                List.of(ClassifierFile.EXTENSION),
                Optional.empty());
        return new JudgeActions(
                () -> dialogs.fileToOpen(open).ifPresent(judge::open),
                () -> dialogs.fileToSave(save, "judge")
                        .ifPresent(file -> judge.save(
                                file,
                                () -> model.status()
                                        .noticeProperty()
                                        .set(words.get("lesson.copied", file.getFileName())),
                                failure -> model.tell(Problem.from(failure)))),
                () -> judge.train(model.data().chosenProperty().get().source()));
    }

    private FileRequest lessons(String title) {
        return new FileRequest(
                words.get(title), words.get("lesson.kind"), List.of(LessonFile.EXTENSION), Optional.empty());
    }

    /** Asks for a folder of images and makes it the chosen data; pictures are looked at first. */
    void chooseDataFolder() {
        dialogs.folder(words.get("folder.title")).ifPresent(folders::open);
    }

    /** Asks what could not be found out about models of other programs. */
    ForeignQuestions questions() {
        return questions;
    }

    /** Opens data of the user's own, after asking how where these are pictures. */
    PictureFolders folders() {
        return folders;
    }
}
