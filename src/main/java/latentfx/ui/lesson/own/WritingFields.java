package latentfx.ui.lesson.own;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import latentfx.lesson.script.Wording;

/**
 * Fields to write in as in a form: Tab goes on to the next one, and so does Enter where there is one line alone. Control and Tab
 * insert a tab where there are several lines. None takes more characters than a text of a lesson has.
 */
final class WritingFields {
    private WritingFields() {}

    /** A field of one line. */
    static TextField line() {
        TextField field = new TextField();
        field.setPrefColumnCount(8);
        field.setTextFormatter(limited());
        field.setOnAction(event -> goOn(field, false));
        return field;
    }

    /** A field that shows {@code rows} lines, 2 or more. */
    static TextArea lines(int rows) {
        TextArea field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.setPrefColumnCount(8);
        field.setTextFormatter(limited());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && event.getTarget() == field) {
                tab(field, event);
            }
        });
        return field;
    }

    /** The toolkit goes on by Control and Tab, and inserts a tab by Tab alone; here it is the other way round. */
    private static void tab(TextArea field, KeyEvent event) {
        if (field.getProperties().remove(KeyCode.TAB) != null) {
            return; // sent by ourselves
        }
        event.consume();
        if (event.isControlDown()) {
            field.replaceSelection("\t");
        } else {
            field.getProperties().put(KeyCode.TAB, true);
            goOn(field, true);
        }
    }

    private static void goOn(Node field, boolean control) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, control, false, false));
    }

    private static TextFormatter<String> limited() {
        return new TextFormatter<>(change -> {
            int over = change.getControlNewText().length() - Wording.LONGEST;
            if (over > 0 && change.isContentChange()) {
                String text = change.getText();
                int left = Math.max(0, text.length() - over);
                change.setText(text.substring(0, left));
                int caret = change.getRangeStart() + left;
                change.selectRange(caret, caret);
            }
            return change;
        });
    }
}
