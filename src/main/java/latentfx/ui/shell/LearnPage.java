package latentfx.ui.shell;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.lesson.LessonDesk;
import latentfx.ui.lesson.LibraryView;
import latentfx.ui.lesson.player.LessonView;
import latentfx.ui.tools.Tool;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page about lessons: the library, the lesson that runs in its place, one's own lessons with their notes, and the way to the
 * help.
 */
final class LearnPage extends StackPane {
    private final Messages words = Messages.of(LearnPage.class);

    LearnPage(MainActions actions) {
        LessonDesk desk = actions.lessons();
        getStyleClass().add("learn-page");
        setMinHeight(0); // a page gives way to the window, which it must not push over the edges of the screen
        getStylesheets()
                .add(Objects.requireNonNull(LibraryView.class.getResource("lesson.css"))
                        .toExternalForm());
        LibraryView library =
                new LibraryView(desk.library(), name -> actions.files().saveLessonCopy(desk.library(), name), entry -> {
                    entry.bundled().ifPresent(lesson -> desk.own().edit(words.get("learn.change"), lesson));
                    entry.file().ifPresent(file -> desk.own().open(words.get("learn.change"), file));
                    actions.tools().choose(Tool.LEARN, "own");
                });
        VBox.setVgrow(library, Priority.ALWAYS);
        VBox shelf = new VBox(library, own(actions));
        shelf.getStyleClass().add("learn-shelf");
        LessonView running = desk.views().beside(actions.files()::saveCard);
        desk.player().runProperty().subscribe(run -> {
            shelf.setVisible(run.isEmpty());
            running.setVisible(run.isPresent());
        });
        getChildren().addAll(shelf, running);
    }

    private TitledPane own(MainActions actions) {
        Label what = new Label(words.get("learn.what"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add("text-muted");
        FlowPane files = new FlowPane(
                ButtonBuilder.small(words.get("menu.lesson.open"))
                        .with(Feather.FOLDER)
                        .id("lesson-open")
                        .does(actions.files()::openLesson),
                ButtonBuilder.small(words.get("menu.lesson.save"))
                        .with(Feather.SAVE)
                        .id("lesson-save")
                        .tip(words.get("learn.save.tip"))
                        .does(actions.files()::saveLesson),
                ButtonBuilder.small(words.get("menu.help.pages"))
                        .with(Feather.HELP_CIRCLE)
                        .id("learn-help")
                        .does(actions.boxes()::showHelp),
                ButtonBuilder.small(words.get("menu.shortcuts"))
                        .with(Feather.COMMAND)
                        .id("learn-shortcuts")
                        .does(actions.boxes()::showShortcuts));
        files.getStyleClass().add("learn-links");
        NotesPage notes = new NotesPage(actions.lessons().session().notesProperty());
        TitledPane own = new TitledPane(words.get("learn.own"), new VBox(what, files, notes));
        own.setId("learn-own");
        own.setExpanded(!actions.lessons().session().notesProperty().get().isBlank()); // the list needs the room
        own.setMinHeight(USE_PREF_SIZE);
        own.setAnimated(false);
        return own;
    }
}
