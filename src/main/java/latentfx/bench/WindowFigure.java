package latentfx.bench;

/**
 * The measured speed of the window at one task.
 *
 * @param task what was measured
 * @param millis measured times in milliseconds, from cause to effect or from frame to frame
 * @param points samples on the map, or on both maps together
 * @param lanes pictures that were decoded each time; 0 where none were
 * @param width of what was drawn on, in pixels of the screen's layout
 * @param height of it
 */
public record WindowFigure(WindowTask task, Ranked millis, int points, int lanes, int width, int height) {
    /**
     * Tolerance on frame rates: the toolkit draws at most 60 frames a second, and its clock may run slightly slower.
     */
    private static final double TICK = 0.99;

    private static final double MILLIS = 1000;
    private static final double TAIL = 0.95;

    public WindowFigure {
        if (points < 0 || lanes < 0 || width < 0 || height < 0) {
            throw new IllegalArgumentException("nothing is drawn with " + points + " points and " + lanes
                    + " pictures on " + width + " x " + height + " pixels");
        }
    }

    /** The figure that is judged: mean frames a second, or the 95th percentile in milliseconds. */
    public double judged() {
        return task.rate() ? MILLIS / millis.mean() : p95();
    }

    /** The 95th percentile in milliseconds. */
    public double p95() {
        return millis.percentile(TAIL);
    }

    /** Whether the target of the task is met. */
    public boolean met() {
        return task.rate() ? judged() >= TICK * task.target() : judged() <= task.target();
    }
}
