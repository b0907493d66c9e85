package latentfx.ui.glossary;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import latentfx.lesson.glossary.Term;
import latentfx.ui.fx.Hints;

/**
 * Words of a text that mention a term: the mouse shows the definition, a click, Enter or Space opens it. It is set as the words
 * around it are, so that lines break as they would without it; {@link TermFlow} underlines it.
 */
final class TermText extends Text {
    private final Term term;
    private final Consumer<TermText> opener;

    /**
     * Shows {@code words}.
     *
     * @param definition of the term, in the language of the text
     * @param opener opens the term
     */
    TermText(String words, Term term, String definition, Consumer<TermText> opener) {
        super(words);
        this.term = term;
        this.opener = opener;
        getStyleClass().add("term");
        setPickOnBounds(false); // words that are broken over two lines leave room for others
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        Hints.on(this, definition);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    Term term() {
        return term;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            opener.accept(this);
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            opener.accept(this);
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            opener.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
