package latentfx.analysis.distances;

import java.util.List;
import latentfx.analysis.drawing.Distortion;

/** A small change after which the eye still sees the same picture. */
public enum Change {
    /** One pixel to the right. */
    RIGHT(1, 0, 0),
    /** One pixel to the right and one down. */
    DIAGONAL(1, 1, 0),
    /** Two pixels to the right and two down. */
    DIAGONAL_TWICE(2, 2, 0),
    /** By 15 degrees, either way: shares are the mean of both. */
    TURN(0, 0, 15);

    private final int right;
    private final int down;
    private final int degrees;

    Change(int right, int down, int degrees) {
        this.right = right;
        this.down = down;
        this.degrees = degrees;
    }

    /** What is done to a picture, in one way or in two that count alike. */
    List<Distortion> ways() {
        Distortion way = Distortion.NONE.withRight(right).withDown(down).withDegrees(degrees);
        return degrees == 0 ? List.of(way) : List.of(way, way.withDegrees(-degrees));
    }
}
