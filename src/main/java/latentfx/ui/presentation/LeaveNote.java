package latentfx.ui.presentation;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.beans.value.ObservableDoubleValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says at the begin of a presentation how to leave it, and fades; the cursor at the upper edge of the screen brings it back.
 * For the FX thread.
 */
public final class LeaveNote extends HBox implements Presentation.Part {
    private static final Duration READ = Duration.seconds(5);
    private static final Duration FADE = Duration.seconds(1);
    /** Distance from the upper edge that brings the note back, pixels. */
    private static final double EDGE = 12;

    private final Messages words = Messages.of(LeaveNote.class);
    private final Presentation presentation;
    private final Label how = new Label();
    private final SequentialTransition fading;

    /** A note for {@code presentation}, hidden at first; it lies {@code above} pixels below the upper edge. */
    public LeaveNote(Presentation presentation, ObservableDoubleValue above) {
        this.presentation = presentation;
        getStyleClass().add("leave-note");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        Button leave = ButtonBuilder.small(words.get("presentation.leave"))
                .with(Feather.MINIMIZE)
                .id("presentation-leave")
                .firm()
                .unfocused()
                .does(presentation::leave);
        getChildren().addAll(how, leave);
        FadeTransition fade = new FadeTransition(FADE, this);
        fade.setToValue(0);
        fading = new SequentialTransition(new PauseTransition(READ), fade);
        fading.setOnFinished(event -> setVisible(false));
        setVisible(false);
        presentation.remindersProperty().addListener((property, before, now) -> showAWhile());
        translateYProperty().bind(above);
    }

    /** A class reads at the right of the window, so there the note lies at the left. */
    private void showAWhile() {
        boolean held = presentation.guardedProperty().get();
        how.setText(words.get(held ? "presentation.note.held" : "presentation.note"));
        StackPane.setAlignment(this, held ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
        setOpacity(1);
        setVisible(true);
        fading.playFromStart();
    }

    private void watch(MouseEvent event) {
        if (event.getSceneY() < EDGE) {
            showAWhile();
        }
    }

    @Override
    public Runnable takeAway() {
        Scene scene = getScene();
        EventHandler<MouseEvent> watching = this::watch;
        if (scene != null) {
            scene.addEventFilter(MouseEvent.MOUSE_MOVED, watching);
        }
        showAWhile();
        return () -> {
            if (scene != null) {
                scene.removeEventFilter(MouseEvent.MOUSE_MOVED, watching);
            }
            fading.stop();
            setVisible(false);
        };
    }
}
