package latentfx.ui.time;

import java.util.List;
import latentfx.recording.TimePoint;

/** Finds checkpoints on a time line: a list of checkpoints in ascending order, not empty. */
final class TimeLine {
    private TimeLine() {}

    /** Index of the first checkpoint at {@code at} epochs or later; of the last checkpoint if there is none. */
    static int after(List<TimePoint> line, double at) {
        int low = 0;
        int high = line.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (line.get(middle).at() < at - 1e-9) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The time in epochs of the checkpoint that is {@code by} checkpoints after {@code at}, or before it if negative;
     * clamped to the ends.
     */
    static double stepped(List<TimePoint> line, double at, int by) {
        int here = after(line, at);
        boolean between = line.get(here).at() > at + 1e-9;
        int target = here + by - (between && by > 0 ? 1 : 0);
        return line.get(Math.max(0, Math.min(line.size() - 1, target))).at();
    }

    /** The time of the first checkpoint, in epochs. */
    static double start(List<TimePoint> line) {
        return line.get(0).at();
    }

    /** The time of the last checkpoint, in epochs. */
    static double end(List<TimePoint> line) {
        return line.get(line.size() - 1).at();
    }
}
