package latentfx.ui.compare;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.ground.GroundViewModel;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.path.PathEditor;
import latentfx.ui.path.PathSelection;
import latentfx.ui.plot.MapGestures;

/** Turns what the user does on one map into changes of the selected path, and decodes the empty ground under the cursor. */
final class SideGestures implements MapGestures {
    private final Side side;
    private final MapPair maps;
    private final MapTools tools;
    private final PathEditor editor;
    private final PathActions actions;
    private final GroundViewModel ground;

    SideGestures(
            Side side, MapPair maps, MapTools tools, PathEditor editor, PathActions actions, GroundViewModel ground) {
        this.side = side;
        this.maps = maps;
        this.tools = tools;
        this.editor = editor;
        this.actions = actions;
        this.ground = ground;
    }

    @Override
    public void pick(int index) {
        actions.click(side, new Stop.Sample(index));
    }

    @Override
    public void pickFree(double x, double y) {
        ground.off();
        actions.free(side, x, y).ifPresent(stop -> actions.click(side, stop));
    }

    @Override
    public void overGround(double x, double y) {
        ground.over(x, y);
    }

    @Override
    public void offGround() {
        ground.off();
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

    /** First the large size of the map, then the path on it, then its selection. */
    @Override
    public boolean clear() {
        if (tools.largeProperty().get().isPresent()) {
            tools.largeProperty().set(Optional.empty());
            return true;
        }
        PathSelection shown = editor.selectionProperty().get();
        if (!shown.isEmpty() && (shown.side() == side || maps.linked())) {
            return editor.clear();
        }
        Selection selection = maps.map(side).selectionProperty().get();
        MapPicture picture = maps.map(side).pictureProperty().get();
        boolean any = picture != null
                && !selection
                        .stateOf(SampleSpace.of(picture.open().sheet()))
                        .selected()
                        .isEmpty();
        if (any) {
            selection.clear();
        }
        return any;
    }
}
