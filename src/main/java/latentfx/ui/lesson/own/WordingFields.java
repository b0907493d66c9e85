package latentfx.ui.lesson.own;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Messages;

/** A text in English and Korean, side by side. */
final class WordingFields extends GridPane {
    private final TextArea english = new TextArea();
    private final TextArea korean = new TextArea();
    private Wording shown = Wording.NONE;
    private boolean showing;

    /**
     * Fields for one text.
     *
     * @param name what the text is
     * @param id by which tests find the fields, with {@code -en} and {@code -ko}
     * @param rows lines of each field
     * @param changed takes what was written
     */
    WordingFields(String name, String id, int rows, Consumer<Wording> changed) {
        Messages words = Messages.of(WordingFields.class);
        getStyleClass().add("wording-fields");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        Label title = new Label(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        add(title, 0, 0, 2, 1);
        field(english, id + "-en", rows, words.get("own.english"), name);
        field(korean, id + "-ko", rows, words.get("own.korean"), name);
        addRow(1, english, korean);
        english.textProperty().addListener((property, was, now) -> write(Locale.ENGLISH, now, changed));
        korean.textProperty().addListener((property, was, now) -> write(Locale.KOREAN, now, changed));
    }

    private static void field(TextArea field, String id, int rows, String language, String name) {
        field.setId(id);
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.setPrefColumnCount(8);
        field.setPromptText(language);
        field.setAccessibleText(name + " (" + language + ")");
    }

    private void write(Locale language, String text, Consumer<Wording> changed) {
        if (!showing) {
            shown = shown.with(language, text.substring(0, Math.min(Wording.LONGEST, text.length())));
            changed.accept(shown);
        }
    }

    /** Shows {@code wording}. */
    void show(Wording wording) {
        showing = true;
        shown = wording;
        if (!english.getText().equals(wording.english())) {
            english.setText(wording.english());
        }
        if (!korean.getText().equals(wording.korean())) {
            korean.setText(wording.korean());
        }
        showing = false;
    }
}
