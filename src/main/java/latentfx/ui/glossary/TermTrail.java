package latentfx.ui.glossary;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.lesson.glossary.Term;

/** The term that is read, and those that led to it. For the FX thread. */
final class TermTrail {
    private final Deque<Term> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Term> term;
    private final ReadOnlyBooleanWrapper goesBack = new ReadOnlyBooleanWrapper();

    /** Begins at {@code first}. */
    TermTrail(Term first) {
        term = new ReadOnlyObjectWrapper<>(first);
    }

    /** Goes on to {@code next}. */
    void follow(Term next) {
        before.push(term.get());
        goesBack.set(true);
        term.set(next);
    }

    /** Goes back to the term that led here; no effect at the first one. */
    void back() {
        if (!before.isEmpty()) {
            Term last = before.pop();
            goesBack.set(!before.isEmpty());
            term.set(last);
        }
    }

    /** The term that is read. */
    ReadOnlyObjectProperty<Term> termProperty() {
        return term.getReadOnlyProperty();
    }

    /** Whether {@link #back} leads anywhere. */
    ReadOnlyBooleanProperty goesBackProperty() {
        return goesBack.getReadOnlyProperty();
    }
}
