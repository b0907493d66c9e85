package latentfx.ui.lesson.own;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Messages;

/**
 * A text in English and Korean, side by side. A field shows what was written in it letter by letter, so that what it causes never
 * changes it.
 */
final class WordingFields extends GridPane {
    private final Messages words = Messages.of(WordingFields.class);
    private final TextInputControl english;
    private final TextInputControl korean;
    private final Label note = new Label();
    private Wording shown = Wording.NONE;
    private boolean showing;

    /**
     * Fields for one text.
     *
     * @param name what the text is
     * @param id by which tests find the fields, with {@code -en} and {@code -ko}
     * @param rows lines of each field; a field of one line holds a text of one line
     * @param changed takes what was written
     */
    WordingFields(String name, String id, int rows, Consumer<Wording> changed) {
        getStyleClass().add("wording-fields");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        Label title = new Label(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        add(title, 0, 0, 2, 1);
        english = field(id + "-en", rows, words.get("own.english"), name);
        korean = field(id + "-ko", rows, words.get("own.korean"), name);
        addRow(1, english, korean);
        note.setId(id + "-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("faint");
        add(note, 0, 2, 2, 1);
        note("");
        english.textProperty().addListener((property, was, now) -> write(Locale.ENGLISH, now, changed));
        korean.textProperty().addListener((property, was, now) -> write(Locale.KOREAN, now, changed));
    }

    private static TextInputControl field(String id, int rows, String language, String name) {
        TextInputControl field = rows == 1 ? WritingFields.line() : WritingFields.lines(rows);
        field.setId(id);
        field.setPromptText(language);
        field.setAccessibleText(name + " (" + language + ")");
        return field;
    }

    private void write(Locale language, String text, Consumer<Wording> changed) {
        if (!showing) {
            shown = shown.with(language, text);
            changed.accept(shown);
        }
    }

    /** Shows {@code wording}. */
    void show(Wording wording) {
        showing = true;
        shown = wording;
        show(english, wording.english());
        show(korean, wording.korean());
        showing = false;
    }

    private static void show(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** Says {@code usual} in the fields as long as nothing is written; blank says only which language is meant. */
    void usually(Wording usual) {
        english.setPromptText(usual.english().isBlank() ? words.get("own.english") : usual.english());
        korean.setPromptText(usual.korean().isBlank() ? words.get("own.korean") : usual.korean());
    }

    /** Says {@code sentence} below the fields; empty says nothing. */
    void note(String sentence) {
        note.setText(sentence);
        note.setVisible(!sentence.isEmpty());
        note.setManaged(!sentence.isEmpty());
    }
}
