package latentfx.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import latentfx.lesson.LessonState;
import latentfx.ui.fx.Messages;

/** The notes of the lesson, at most {@link LessonState#MOST_NOTES} characters. */
final class NotesPage extends TextArea {
    private static final int ROWS = 5;

    NotesPage(StringProperty notes) {
        setId("lesson-notes");
        setWrapText(true);
        setPrefRowCount(ROWS);
        Messages words = Messages.of(NotesPage.class);
        setPromptText(words.get("notes.prompt"));
        setAccessibleText(words.get("notes.accessible"));
        textProperty().addListener((property, before, now) -> {
            if (now.length() > LessonState.MOST_NOTES) {
                setText(now.substring(0, LessonState.MOST_NOTES));
            }
        });
        textProperty().bindBidirectional(notes);
    }
}
