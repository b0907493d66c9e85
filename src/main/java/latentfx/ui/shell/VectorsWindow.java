package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import latentfx.ui.fx.Messages;
import latentfx.ui.jobs.JobList;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.vectors.VectorsView;
import latentfx.ui.vectors.VectorsViewModel;
import org.jspecify.annotations.Nullable;

/**
 * The window of the user's own vectors. It has no owner and is not modal, because some window managers shrink a window
 * whose owner is blocked; so the main window has to close it. For the FX thread.
 */
final class VectorsWindow {
    private static final String FOLDER = "vectors.folder";
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    private static final double SHARE = 0.92;

    private final VectorsViewModel model;
    private final ProjectionViewModel projection;
    private final Window beside;
    private final Consumer<Scene> dress;
    private @Nullable Stage stage;

    /**
     * Creates the window without showing it.
     *
     * @param beside the main window, on whose screen it is shown
     * @param dress gives a scene its style sheets
     */
    VectorsWindow(Services services, Window beside, Consumer<Scene> dress) {
        this.beside = beside;
        this.dress = dress;
        model = new VectorsViewModel(
                services.threads().background(), services.threads().fx());
        projection = new ProjectionViewModel(
                model.map(),
                services.images(),
                services.workbench()::project,
                model.undo(),
                services.threads().background(),
                services.threads().fx());
        Settings settings = services.settings();
        model.folderProperty().set(RecentFiles.path(settings.get(FOLDER, "")));
        model.folderProperty()
                .addListener((property, before, now) ->
                        settings.put(FOLDER, now.map(Path::toString).orElse("")));
    }

    /** Puts what runs for long in this window on {@code jobs}. */
    void listIn(JobList jobs) {
        LongRuns runs = new LongRuns(jobs);
        runs.projection(projection, "job.map.vectors");
        runs.named("job.vectors", model.readingProperty());
    }

    /** Shows the window, or brings it to the front. */
    void show() {
        Stage shown = stage == null ? create() : stage;
        stage = shown;
        shown.setIconified(false);
        shown.show();
        shown.toFront();
        shown.requestFocus();
    }

    /** Shows the window and opens {@code files} in it. */
    void open(List<Path> files) {
        show();
        model.open(files);
    }

    private Stage create() {
        Rectangle2D screen = Screen.getScreensForRectangle(
                        beside.getX(), beside.getY(), Math.max(1, beside.getWidth()), Math.max(1, beside.getHeight()))
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double width = Math.min(WIDTH, SHARE * screen.getWidth());
        double height = Math.min(HEIGHT, SHARE * screen.getHeight());
        Stage made = new Stage();
        Scene scene = new Scene(new VectorsView(model, projection), width, height);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+W"), made::close);
        dress.accept(scene);
        made.setScene(scene);
        made.setTitle(Messages.of(VectorsWindow.class).get("vectors.title"));
        if (beside instanceof Stage main) {
            made.getIcons().setAll(main.getIcons());
        }
        made.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        made.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        // Openbox gives a new window its least size, whatever was asked for.
        made.setOnShown(event -> {
            made.setWidth(width);
            made.setHeight(height);
            made.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
            made.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        });
        return made;
    }

    /** Whether it is on the screen. */
    boolean isShown() {
        return stage != null && stage.isShowing();
    }

    /**
     * Closes the window; {@link #show} builds a new one, in the language of that time, with the vectors opened before.
     */
    void close() {
        Stage shown = stage;
        if (shown != null) {
            shown.close();
            stage = null;
        }
    }
}
