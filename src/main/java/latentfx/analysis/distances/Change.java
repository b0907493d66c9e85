package latentfx.analysis.distances;

import java.util.List;
import latentfx.analysis.drawing.Distortion;

/** A small change after which the eye still sees the same picture. */
public enum Change {
    /** One pixel to the right. */
    RIGHT(moved(1, 0)),
    /** One pixel to the right and one down. */
    DIAGONAL(moved(1, 1)),
    /** Two pixels to the right and two down. */
    DIAGONAL_TWICE(moved(2, 2)),
    /** By 15 degrees, either way: shares are the mean of both. */
    TURN(Distortion.NONE.withDegrees(15), Distortion.NONE.withDegrees(-15));

    private final List<Distortion> ways;

    Change(Distortion... ways) {
        this.ways = List.of(ways);
    }

    private static Distortion moved(int right, int down) {
        return Distortion.NONE.withRight(right).withDown(down);
    }

    /** What is done to a picture, in one way or in two that count alike. */
    public List<Distortion> ways() {
        return ways;
    }
}
