package latentfx.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.lesson.LessonSession;
import org.kordamp.ikonli.feather.Feather;

/** The page about lessons: opens and saves them, holds the notes of the one that is shown, and leads to the help. */
final class LearnPage extends VBox {
    LearnPage(LessonSession lesson, MainActions actions) {
        Messages words = Messages.of(LearnPage.class);
        getStyleClass().add("learn-page");
        Label what = new Label(words.get("learn.what"));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add("text-muted");
        NotesPage notes = new NotesPage(lesson.notesProperty());
        VBox.setVgrow(notes, Priority.ALWAYS);
        FlowPane files = new FlowPane(
                ButtonBuilder.text(words.get("menu.lesson.open"))
                        .with(Feather.FOLDER)
                        .id("lesson-open")
                        .does(actions.files()::openLesson),
                ButtonBuilder.text(words.get("menu.lesson.save"))
                        .with(Feather.SAVE)
                        .id("lesson-save")
                        .does(actions.files()::saveLesson));
        FlowPane help = new FlowPane(
                ButtonBuilder.small(words.get("menu.help.pages"))
                        .with(Feather.HELP_CIRCLE)
                        .id("learn-help")
                        .does(actions.boxes()::showHelp),
                ButtonBuilder.small(words.get("menu.shortcuts"))
                        .with(Feather.COMMAND)
                        .id("learn-shortcuts")
                        .does(actions.boxes()::showShortcuts));
        files.getStyleClass().add("learn-links");
        help.getStyleClass().add("learn-links");
        getChildren()
                .addAll(
                        what,
                        files,
                        new Heading(words.get("learn.notes")),
                        notes,
                        new Heading(words.get("menu.help")),
                        help);
    }
}
