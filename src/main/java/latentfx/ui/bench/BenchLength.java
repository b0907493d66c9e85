package latentfx.ui.bench;

/**
 * How long the window is measured.
 *
 * @param drags movements of the handle, 8 ms apart
 * @param picks movements of the cursor
 * @param seconds of panning, and of zooming, for each number of points
 * @param scrubs steps of the time machine
 * @param many points of the map that must follow at 60 frames a second
 * @param most points of the map that must follow at 30
 */
public record BenchLength(int drags, int picks, double seconds, int scrubs, int many, int most) {
    /** The lengths of the published figures. */
    public static final BenchLength FULL = new BenchLength(1000, 2000, 4, 160, 70_000, 1_000_000);

    public BenchLength {
        if (Math.min(Math.min(drags, picks), Math.min(scrubs, Math.min(many, most))) < 1) {
            throw new IllegalArgumentException("there is nothing to measure in " + drags + " drags, " + picks
                    + " picks, " + scrubs + " steps on " + many + " and " + most + " points");
        }
        if (!(seconds > 0 && seconds <= 600)) {
            throw new IllegalArgumentException("a map moves for more than 0 and at most 600 s, not " + seconds);
        }
    }
}
