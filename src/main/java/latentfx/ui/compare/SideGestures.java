package latentfx.ui.compare;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.path.PathEditor;
import latentfx.ui.plot.MapGestures;

/** Turns what the user does on one map into changes of the selected path. */
final class SideGestures implements MapGestures {
    private final Side side;
    private final PathEditor editor;
    private final PathActions actions;

    SideGestures(Side side, PathEditor editor, PathActions actions) {
        this.side = side;
        this.editor = editor;
        this.actions = actions;
    }

    @Override
    public void pick(int index) {
        actions.click(side, new Stop.Sample(index));
    }

    @Override
    public void pickFree(double x, double y) {
        actions.free(side, x, y).ifPresent(stop -> actions.click(side, stop));
    }

    @Override
    public void moveEnd(boolean first, double x, double y, int nearIndex, boolean finished) {
        int last = editor.selectionProperty().get().stops().size() - 1;
        move(first ? 0 : Math.max(1, last), x, y, nearIndex, finished);
    }

    @Override
    public void moveStop(int stop, double x, double y, int nearIndex, boolean finished) {
        if (stop < editor.selectionProperty().get().stops().between().size()) {
            move(1 + stop, x, y, nearIndex, finished);
        }
    }

    private void move(int index, double x, double y, int nearIndex, boolean finished) {
        Optional<Stop> stop = nearIndex >= 0 ? Optional.of(new Stop.Sample(nearIndex)) : actions.free(side, x, y);
        stop.ifPresent(it -> editor.move(side, index, it, finished));
    }

    @Override
    public void insertStop() {
        actions.insertAtHandle();
    }

    @Override
    public void removeStop(int stop) {
        editor.remove(1 + stop);
    }

    @Override
    public void moveHandle(double t, boolean finished) {
        actions.dragTo(t);
    }

    @Override
    public void clear() {
        editor.clear();
    }
}
