package latentfx.ui.compare;

import java.util.Arrays;
import latentfx.ui.map.MapPicture;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.PathEnd;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.Side;

/** Edits the stops of the selected path that lie between its ends; each edit can be undone. */
final class Stops {
    private final CompareViewModel compare;

    Stops(CompareViewModel compare) {
        this.compare = compare;
    }

    /** Moves a stop; all moves until {@code finished} are one step to undo. */
    void move(Side side, int stop, PathEnd end, boolean finished) {
        PathSelection before = selection();
        if (stop < before.between().size()) {
            compare.change("stop " + stop, before.moveStop(side, stop, end));
        }
        if (finished) {
            compare.seal();
        }
    }

    /** Adds a stop where the handle stands, a free place on the line, so that the path stays as it is until it is moved. */
    void insert() {
        PathSelection before = selection();
        Side side = before.side();
        PathInput input = compare.path().inputProperty().get();
        PathLane lane = (side == Side.LEFT ? input.left() : input.right()).orElse(null);
        MapPicture picture = compare.map(side).pictureProperty().get();
        if (before.complete() && picture != null && lane != null && lane.complete()) {
            float[] code = new float[lane.open().model().spec().codeWidth()];
            double t = compare.path().tProperty().get();
            lane.path().orElseThrow().at(t, code);
            int legs = before.between().size() + 1;
            float[] style = Arrays.copyOf(code, lane.open().latent());
            PathEnd end = new PathEnd.FreeEnd(side, EndKind.of(picture.layout()), style);
            compare.change(null, before.insert(Math.min(legs - 1, (int) (t * legs)), end));
        }
    }

    /** Takes away stop {@code stop}, 0 for the first after the first end. */
    void remove(int stop) {
        PathSelection before = selection();
        if (stop >= 0 && stop < before.between().size()) {
            compare.change(null, before.remove(stop));
        }
    }

    /** Takes away the last one. */
    void removeLast() {
        remove(selection().between().size() - 1);
    }

    private PathSelection selection() {
        return compare.selectionProperty().get();
    }
}
