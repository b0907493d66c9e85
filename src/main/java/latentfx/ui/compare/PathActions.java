package latentfx.ui.compare;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.map.MapPicture;
import latentfx.ui.path.PathEditor;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.PathViewModel;

/** Changes of the selected path that also concern the maps or the position on the path. For the FX thread. */
final class PathActions {
    private final MapPair maps;
    private final PathEditor editor;
    private final PathViewModel path;

    PathActions(MapPair maps, PathEditor editor, PathViewModel path) {
        this.maps = maps;
        this.editor = editor;
        this.path = path;
    }

    /**
     * Selects {@code stop} as a click on the map of {@code side} does: the first click begins a path, the second ends it. A new
     * path is shown at its middle, wherever the handle was on the one before.
     */
    void click(Side side, Stop stop) {
        editor.click(side, stop);
        if (!editor.selectionProperty().get().complete()) {
            path.dragTo(PathViewModel.MIDDLE);
        }
    }

    /** Goes to position {@code t} of the path. */
    void dragTo(double t) {
        path.dragTo(t);
    }

    /** Inserts a free stop at the handle. It lies on the path, which therefore stays as it is until the stop is moved. */
    void insertAtHandle() {
        PathSelection before = editor.selectionProperty().get();
        PathInput input = path.inputProperty().get();
        Optional<PathLane> lane = before.side() == Side.LEFT ? input.left() : input.right();
        MapPicture picture = maps.map(before.side()).pictureProperty().get();
        if (before.complete()
                && picture != null
                && lane.isPresent()
                && lane.get().complete()) {
            double t = path.tProperty().get();
            float[] code = new float[lane.get().open().model().spec().codeWidth()];
            lane.get().path().orElseThrow().at(t, code);
            int legs = before.stops().size() - 1;
            float[] style = Arrays.copyOf(code, lane.get().open().latent());
            editor.insert(1 + Math.min(legs - 1, (int) (t * legs)), free(before.side(), picture, style));
        }
    }

    /** The stop at position ({@code x}, {@code y}) of a map, in map units; empty while the map shows nothing. */
    Optional<Stop> free(Side side, double x, double y) {
        return Optional.ofNullable(maps.map(side).pictureProperty().get())
                .map(picture -> free(side, picture, picture.code(x, y)));
    }

    private static Stop free(Side side, MapPicture picture, float[] code) {
        return new Stop.Free(side, picture.layout().origin(), code);
    }
}
