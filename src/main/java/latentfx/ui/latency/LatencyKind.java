package latentfx.ui.latency;

import java.util.Locale;

/** What the window's answers are timed by. */
public enum LatencyKind {
    /** From a movement of the path's handle to the decoded pictures. */
    DECODE,
    /** The search for the sample under the cursor. */
    PICK,
    /** From frame to frame while something moves. */
    FRAME;

    /** Its name in keys and ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
