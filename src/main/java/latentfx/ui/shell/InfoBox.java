package latentfx.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/**
 * Boxes laid over the window: something to read, or a question. They are no windows of their own, because some window
 * managers shrink a window whose owner is blocked.
 */
final class InfoBox {
    private final ModalPane pane = new ModalPane();

    InfoBox() {
        pane.setId("info-box");
        pane.setInTransitionFactory(null); // sliding in left a ghost of the card behind under software rendering
        pane.setOutTransitionFactory(null);
        // A click beside the controls of a card gives the focus to the pane, so Enter is caught here and not by the
        // card.
        pane.addEventHandler(KeyEvent.KEY_PRESSED, InfoBox::press);
    }

    /** What covers the window while a box is shown. */
    Node cover() {
        return pane;
    }

    /** Shows {@code content} until it is closed, in whichever way; then runs {@code closed}. */
    void show(String title, Node content, Runnable closed) {
        show(title, content);
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

    /** Shows {@code content} until it is closed. */
    void show(String title, Node content) {
        Button close = ButtonBuilder.text(Messages.of(InfoBox.class).get("close"))
                .id("info-close")
                .does(pane::hide);
        close.setCancelButton(true);
        show(title, content, close);
    }

    /** Takes away what is shown. */
    void close() {
        pane.hide();
    }

    /** Asks whether to do {@code action}, which destroys something; leaving the box any other way does not do it. */
    void ask(String title, String question, String refusal, String consent, Runnable action) {
        ask(title, question, refusal, consent, "danger", action);
    }

    /** Offers to do {@code action}, which harms nothing; leaving the box any other way does not do it. */
    void offer(String title, String question, String refusal, String consent, Runnable action) {
        ask(title, question, refusal, consent, "accent", action);
    }

    private void ask(String title, String question, String refusal, String consent, String style, Runnable action) {
        Label text = new Label(question);
        text.setWrapText(true);
        Button no = ButtonBuilder.text(refusal).id("ask-no").does(pane::hide);
        no.setCancelButton(true);
        Button yes = ButtonBuilder.text(consent).id("ask-yes").style(style).does(() -> {
            pane.hide();
            action.run();
        });
        show(title, text, no, yes);
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
        pane.show(card);
        Platform.runLater(() -> {
            // The scroll pane around the card keeps a picture of it: made anew for each frame of what moves on the
            // card.
            pane.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
            buttons[0].requestFocus();
        });
    }

    /** Enter presses the button that has the focus; the window's default button lies underneath and must not hear it. */
    private static void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof ButtonBase button) {
                button.fire();
            }
        }
    }
}
