package latentfx.ui.plot;

import java.util.Optional;
import javafx.scene.Group;

/** Draws {@link GroupMarks}: round outlines for the first group, square ones for the second. */
public final class GroupLayer extends Group {
    private final GroupImage first = new GroupImage("group-mark-first", true);
    private final GroupImage second = new GroupImage("group-mark-second", false);

    public GroupLayer() {
        getChildren().addAll(first, second);
    }

    /** Draws {@code marks} at the current zoom and pan. */
    public void place(Optional<GroupMarks> marks, Cloud cloud, ScreenTransform transform) {
        setVisible(marks.isPresent());
        marks.ifPresent(it -> {
            first.draw(it.first().marked(), cloud, transform);
            second.draw(it.second().marked(), cloud, transform);
        });
    }
}
