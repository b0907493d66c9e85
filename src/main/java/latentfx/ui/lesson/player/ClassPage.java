package latentfx.ui.lesson.player;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.script.Step;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolPane;
import latentfx.ui.tools.ToolsViewModel;

/**
 * In front of a class, the page that the present step is about, once it was opened: beside the maps, or in place of them where
 * they have no part in it. For the FX thread.
 */
final class ClassPage {
    /** Pages that have to do with what the maps show; all others stand alone. */
    private static final Set<String> WITH_MAPS = Set.of("explore", "draw", "maps", "judge");

    /** Share of the room that a page beside the maps gets. */
    private static final double SHARE = 0.45;

    private final PlayerViewModel player;
    private final ToolsViewModel tools;
    private final ToolPane pane;
    private final Node maps;
    private final DoubleSupplier room;
    private final InvalidationListener listener = changed -> arrange();

    /**
     * Shows pages in {@code pane}, which is hidden until there is one.
     *
     * @param maps give way to it
     * @param room for both, in pixels
     */
    ClassPage(PlayerViewModel player, ToolsViewModel tools, ToolPane pane, Node maps, DoubleSupplier room) {
        this.player = player;
        this.tools = tools;
        this.pane = pane;
        this.maps = maps;
        this.room = room;
    }

    /** Shows pages from now on, until the action returned puts pane and maps back. */
    Runnable follow() {
        player.runProperty().addListener(listener);
        tools.openProperty().addListener(listener);
        tools.pageProperty(Tool.INSPECT).addListener(listener);
        arrange();
        return () -> {
            tools.pageProperty(Tool.INSPECT).removeListener(listener);
            tools.openProperty().removeListener(listener);
            player.runProperty().removeListener(listener);
            shown(pane, false);
            shown(maps, true);
            pane.setPageOnly(OptionalDouble.empty());
        };
    }

    private void arrange() {
        Optional<String> page = player.runProperty()
                .get()
                .flatMap(LessonRun::step)
                .flatMap(Step::page)
                .filter(this::isOpen);
        boolean alone = page.filter(id -> !WITH_MAPS.contains(id)).isPresent();
        if (page.isPresent()) {
            pane.setPageOnly(OptionalDouble.of(room.getAsDouble() * (alone ? 1 : SHARE)));
        }
        shown(pane, page.isPresent());
        shown(maps, !alone);
    }

    private boolean isOpen(String page) {
        return tools.isOpen(Tool.INSPECT)
                && tools.pageProperty(Tool.INSPECT).get().equals(page);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
