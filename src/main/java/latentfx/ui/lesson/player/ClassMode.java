package latentfx.ui.lesson.player;

import java.util.Objects;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.presentation.Presentation;
import latentfx.ui.tools.ToolPane;
import latentfx.ui.tools.ToolsViewModel;

/**
 * The lesson that runs, in front of a class: during a presentation it stands at the right of the maps, keys lead through it, a
 * ring shows where the pointer is, controls that it does not need are hidden, and Escape must be held. For the FX thread.
 */
public final class ClassMode implements Presentation.Part {
    private static final String STYLE = "class-mode";
    /** Share of the width of the window, and bounds in pixels of usual text. */
    private static final double SHARE = 0.32;

    private static final double LEAST = 200;
    private static final double POINTER = 26;

    /**
     * The parts of a window that show it.
     *
     * @param root everything inside the window, over which the pointer's ring lies
     * @param frame gets the lesson at its right
     * @param pane the page of a tool, at the left of the frame
     * @param tools what is open in it
     */
    public record Room(Pane root, BorderPane frame, ToolPane pane, ToolsViewModel tools) {}

    private final LessonViews views;
    private final CardActions card;
    private final Presentation presentation;
    private final Pane root;
    private final BorderPane frame;
    private final ToolPane pane;
    private final ToolsViewModel tools;

    /**
     * A part of {@code presentation}.
     *
     * @param card saves the card at the end
     * @param room where in the window it stands
     */
    public ClassMode(LessonViews views, CardActions card, Presentation presentation, Room room) {
        this.views = views;
        this.card = card;
        this.presentation = presentation;
        root = room.root();
        frame = room.frame();
        pane = room.pane();
        tools = room.tools();
    }

    @Override
    public Runnable takeAway() {
        Scene scene = root.getScene();
        if (views.player().runProperty().get().isEmpty() || scene == null) {
            return () -> {};
        }
        ClassView view = views.inClass(card);
        view.getStylesheets()
                .add(Objects.requireNonNull(ClassMode.class.getResource("/latentfx/ui/lesson/lesson.css"))
                        .toExternalForm());
        double width = Math.max(LEAST * ScreenScale.text(), scene.getWidth() * SHARE);
        view.setPrefWidth(width);
        view.setMinWidth(width);
        Circle pointer = new Circle(POINTER);
        pointer.setManaged(false);
        pointer.setMouseTransparent(true);
        pointer.setVisible(false); // until the mouse is moved
        pointer.getStyleClass().add("class-pointer");
        EventHandler<MouseEvent> follow = event -> {
            pointer.setVisible(true);
            pointer.setCenterX(event.getSceneX());
            pointer.setCenterY(event.getSceneY());
        };
        EventHandler<KeyEvent> keys = view::press;
        frame.setRight(view);
        root.getChildren().add(pointer);
        root.getStyleClass().add(STYLE);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, follow);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        presentation.guardedProperty().set(true);
        Runnable pages =
                new ClassPage(views.player(), tools, pane, frame.getCenter(), () -> scene.getWidth() - width).follow();
        return () -> {
            pages.run();
            presentation.guardedProperty().set(false);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
            scene.removeEventFilter(MouseEvent.MOUSE_MOVED, follow);
            root.getStyleClass().remove(STYLE);
            root.getChildren().remove(pointer);
            frame.setRight(null);
        };
    }
}
