package latentfx.ui.latency;

import java.util.Locale;

/** The kinds of latency that are measured while the window is used. */
public enum LatencyKind {
    /** From a movement of the path's handle to the decoded pictures. */
    DECODE,
    /** The search for the sample under the cursor. */
    PICK,
    /** From frame to frame while something moves. */
    FRAME;

    /** The name of the kind in resource keys and node ids. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
