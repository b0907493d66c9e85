package latentfx.ui.shell.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.LiveScrollPane;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Boxes laid over the content of the window: something to read, or a question. They are not windows of their own,
 * because some window managers shrink a window whose owner is blocked.
 */
public final class InfoBox {
    private final ModalPane pane = new ModalPane();
    /** What Enter presses in the form that is shown; null while none is. */
    private @Nullable Button enter;

    public InfoBox() {
        pane.setId("info-box");
        pane.setFocusTraversable(false); // the tab key stops at what lies in a box
        pane.setInTransitionFactory(null); // sliding in left a ghost of the card behind under software rendering
        pane.setOutTransitionFactory(null);
        // A click beside the controls of a card gives the focus to the pane, so Enter is caught here and not by the
        // card.
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::accept);
    }

    /** The layer that covers the window while a box is shown. */
    public Node cover() {
        return pane;
    }

    /** Whether a box is shown. */
    public boolean isOpen() {
        return pane.isDisplay();
    }

    /** Shows {@code content} with a button to close it; {@code closed} runs once when it is closed by any means. */
    void show(String title, Node content, Runnable closed) {
        show(title, content);
        whenClosed(closed);
    }

    private void whenClosed(Runnable closed) {
        pane.displayProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (!now) {
                    pane.displayProperty().removeListener(this);
                    closed.run();
                }
            }
        });
    }

    /** Shows {@code content} with a button to close it. */
    void show(String title, Node content) {
        Button close = ButtonBuilder.text(Messages.of(InfoBox.class).get("close"))
                .id("info-close")
                .does(pane::hide);
        close.setCancelButton(true);
        show(title, content, close);
    }

    /** Shows {@code form}: Enter accepts it wherever the focus is but on a button, Escape closes it. */
    void show(Form form) {
        boolean[] accepted = {false};
        Button cancel = ButtonBuilder.text(Messages.of(InfoBox.class).get("cancel"))
                .id("form-cancel")
                .does(pane::hide);
        cancel.setCancelButton(true);
        Button accept = ButtonBuilder.text(form.accept())
                .id("form-accept")
                .style("accent")
                .does(() -> {
                    accepted[0] = true;
                    pane.hide();
                    form.accepted().run();
                });
        accept.disableProperty().bind(form.ready().map(ready -> !ready));
        show(form.title(), form.content(), cancel, accept);
        whenClosed(() -> {
            if (!accepted[0]) {
                form.cancelled().run();
            }
        });
        enter = accept;
        Platform.runLater(() -> form.focus().requestFocus());
    }

    /** Closes the box that is shown; no effect while there is none. */
    void close() {
        pane.hide();
    }

    /** Asks before an {@code action} that cannot be undone; it runs only if the user consents. */
    public void ask(String title, String question, String refusal, String consent, Runnable action) {
        Button no = ButtonBuilder.text(refusal).id("ask-no").does(pane::hide);
        no.setCancelButton(true);
        Answer yes = new Answer(consent, action);
        show(
                title,
                text(question),
                no,
                answer(yes).id("ask-yes").style("danger").does(choosing(yes)));
    }

    /**
     * An answer to a question.
     *
     * @param words on its button
     * @param action what it leads to
     */
    public record Answer(String words, Runnable action) {}

    /** Offers something that does no harm; closing the box by other means is an answer to come later. */
    public void offer(String title, String question, Answer later, Answer no, Answer yes) {
        Button cancel = answer(later).id("ask-later").does(choosing(later));
        cancel.setCancelButton(true);
        Button refuse = answer(no).id("ask-no").does(choosing(no));
        Button accept = answer(yes).id("ask-yes").style("accent").does(choosing(yes));
        show(title, text(question), cancel, refuse, accept);
    }

    private static ButtonBuilder answer(Answer answer) {
        return ButtonBuilder.text(answer.words());
    }

    private Runnable choosing(Answer answer) {
        return () -> {
            pane.hide();
            answer.action().run();
        };
    }

    private static Label text(String question) {
        Label text = new Label(question);
        text.setWrapText(true);
        return text;
    }

    private void show(String title, Node content, Button... buttons) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        HBox line = new HBox(buttons);
        line.setAlignment(Pos.CENTER_RIGHT);
        line.getStyleClass().add("info-buttons");
        VBox card = new VBox(heading, content, line);
        card.getStyleClass().add("info-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        enter = null;
        pane.show(card);
        Platform.runLater(() -> {
            LiveScrollPane.drawOnlyChanges(pane); // there is a scroll pane around the card
            buttons[0].requestFocus();
        });
    }

    /** Lets Enter accept the form that is shown, where it presses no button and opens no list. */
    private void accept(KeyEvent event) {
        Button form = enter;
        boolean own = event.getTarget() instanceof Button || event.getTarget() instanceof ComboBoxBase<?>;
        if (form != null && event.getCode() == KeyCode.ENTER && !own) {
            event.consume();
            form.fire(); // no effect while it is not ready
        }
    }

    /** Lets Enter press the focused button and consumes the key, which would else reach the window's default button. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof ButtonBase button) {
                button.fire();
            }
        }
    }
}
