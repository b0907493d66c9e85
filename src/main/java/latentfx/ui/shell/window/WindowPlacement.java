package latentfx.ui.shell.window;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import latentfx.ui.settings.Settings;

/** Puts a stage where it was when the program was left, and stores where it is. For the FX thread. */
public final class WindowPlacement {
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 640;

    private final Stage stage;
    private final Settings settings;
    private final WindowBounds start;
    private Rectangle2D bounds;

    public WindowPlacement(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        start = WindowBounds.remembered(
                settings,
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        bounds = start.bounds();
    }

    /** Bounds of the stage when it was last neither maximised, iconified nor full screen; screen coordinates. */
    public Rectangle2D bounds() {
        return bounds;
    }

    /** Width that the stage will have when it is shown; pixels. */
    public double width() {
        return start.maximised() ? Screen.getPrimary().getVisualBounds().getWidth() : bounds.getWidth();
    }

    /** Sets size and position of the stage, which must not be shown yet. */
    public void apply() {
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(start.maximised());
    }

    /** To be called once the stage is shown: Openbox gives a new window its least size, whatever was asked for. */
    public void shown() {
        Platform.runLater(() -> {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds(); // may be smaller than we like, when enlarged
            stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
            stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
            if (!start.maximised()) {
                stage.setWidth(start.bounds().getWidth());
                stage.setHeight(start.bounds().getHeight());
            }
            for (var one :
                    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
                one.addListener((property, before, now) -> update());
            }
        });
    }

    private void update() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            bounds = new Rectangle2D(
                    stage.getX(), stage.getY(), Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
        }
    }

    /** Stores where the stage is in the settings. */
    public void remember() {
        new WindowBounds(bounds, stage.isMaximized()).remember(settings);
    }
}
