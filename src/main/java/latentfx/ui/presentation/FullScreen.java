package latentfx.ui.presentation;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/**
 * Fills the screen with a stage during a presentation. The window system remembers where the stage was before. For the FX
 * thread.
 */
public final class FullScreen implements Presentation.Part {
    private final Stage stage;

    /**
     * A part for {@code stage}.
     *
     * @param left runs when the user has left the full screen by means of the window system
     */
    public FullScreen(Stage stage, Runnable left) {
        this.stage = stage;
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.fullScreenProperty().addListener((property, before, now) -> {
            if (!now) {
                left.run();
            }
        });
    }

    @Override
    public Runnable takeAway() {
        boolean was = stage.isFullScreen();
        stage.setFullScreen(true);
        return () -> stage.setFullScreen(was);
    }
}
