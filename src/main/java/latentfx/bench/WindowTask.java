package latentfx.bench;

import java.util.List;

/** The tasks that the speed of the window is measured by, with the targets for two cores and software rendering. */
public enum WindowTask {
    /** From a movement of the path's handle until every visible lane shows the image decoded there, or a newer one. */
    DRAG("drag", false, 16),
    /** The search for the sample under the cursor. */
    PICK("pick", false, 2),
    /** A map of 70,000 points follows the cursor. */
    PAN_MANY("pan", true, 60),
    /** A map of 70,000 points is magnified. */
    ZOOM_MANY("zoom", true, 60),
    /** A map of 1,000,000 points follows the cursor. */
    PAN_MOST("pan", true, 30),
    /** A map of 1,000,000 points is magnified. */
    ZOOM_MOST("zoom", true, 30),
    /** One step of the time machine, from the request to the frame. */
    SCRUB("scrub", false, 33);

    private final String verb;
    private final boolean rate;
    private final double target;

    WindowTask(String verb, boolean rate, double target) {
        this.verb = verb;
        this.rate = rate;
        this.target = target;
    }

    /** The number of the task, counted from 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** What is done, in one word. */
    public String verb() {
        return verb;
    }

    /** Whether it is judged by frames a second, else by the 95th percentile of milliseconds. */
    public boolean rate() {
        return rate;
    }

    /** Frames a second that are wanted at least, or milliseconds that are wanted at most. */
    public double target() {
        return target;
    }
}
