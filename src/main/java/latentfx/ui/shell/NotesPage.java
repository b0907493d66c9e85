package latentfx.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import latentfx.lesson.LessonState;
import latentfx.ui.fx.Messages;

/** The notes of the lesson, at most {@link LessonState#MOST_NOTES} characters. */
final class NotesPage extends TextArea {
    private static final int ROWS = 14;

    NotesPage(StringProperty notes) {
        setId("lesson-notes");
        setWrapText(true);
        setPrefRowCount(ROWS);
        setPromptText(Messages.of(NotesPage.class).get("notes.prompt"));
        textProperty().addListener((property, before, now) -> {
            if (now.length() > LessonState.MOST_NOTES) {
                setText(now.substring(0, LessonState.MOST_NOTES));
            }
        });
        textProperty().bindBidirectional(notes);
    }
}
