package latentfx.ui.compare;

import latentfx.ui.map.MapPicture;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.PathEnd;
import latentfx.ui.path.Side;
import latentfx.ui.plot.MapGestures;
import org.jspecify.annotations.Nullable;

/** Turns what the user does on one map into changes of the shared selection. */
final class SideGestures implements MapGestures {
    private final Side side;
    private final CompareViewModel compare;

    SideGestures(Side side, CompareViewModel compare) {
        this.side = side;
        this.compare = compare;
    }

    @Override
    public void pick(int index) {
        compare.click(side, new PathEnd.SampleEnd(index));
    }

    @Override
    public void pickFree(double x, double y) {
        PathEnd place = place(x, y);
        if (place != null) {
            compare.click(side, place);
        }
    }

    @Override
    public void moveEnd(boolean first, double x, double y, int nearIndex, boolean finished) {
        PathEnd end = nearIndex >= 0 ? new PathEnd.SampleEnd(nearIndex) : place(x, y);
        if (end != null) {
            compare.moveEnd(side, first, end, finished);
        }
    }

    @Override
    public void moveStop(int stop, double x, double y, int nearIndex, boolean finished) {
        PathEnd end = nearIndex >= 0 ? new PathEnd.SampleEnd(nearIndex) : place(x, y);
        if (end != null) {
            compare.stops().move(side, stop, end, finished);
        }
    }

    @Override
    public void insertStop() {
        compare.stops().insert();
    }

    @Override
    public void removeStop(int stop) {
        compare.stops().remove(stop);
    }

    @Override
    public void moveHandle(double t, boolean finished) {
        compare.path().dragTo(t);
    }

    @Override
    public void clear() {
        compare.clear();
    }

    private @Nullable PathEnd place(double x, double y) {
        MapPicture picture = compare.map(side).pictureProperty().get();
        if (picture == null) {
            return null;
        }
        return new PathEnd.FreeEnd(side, EndKind.of(picture.layout()), picture.code(x, y));
    }
}
