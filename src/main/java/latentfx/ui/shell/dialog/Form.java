package latentfx.ui.shell.dialog;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Something to be decided in a box over the window. Exactly one of the two actions runs, once, when the box is closed.
 *
 * @param title what it is about
 * @param content what is shown
 * @param focus what has the focus first
 * @param accept word on the button that accepts
 * @param ready whether it can be accepted now
 * @param accepted runs when it is accepted
 * @param cancelled runs when it is closed by other means
 */
public record Form(
        String title,
        Node content,
        Node focus,
        String accept,
        ObservableValue<Boolean> ready,
        Runnable accepted,
        Runnable cancelled) {}
