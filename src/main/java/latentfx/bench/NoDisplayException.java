package latentfx.bench;

import java.io.IOException;

/** There is no screen to open a window on. */
public final class NoDisplayException extends IOException {
    private static final long serialVersionUID = 1;

    /** Creates the exception with the reason that the toolkit gives. */
    public NoDisplayException(String reason, Throwable cause) {
        super(
                "bench ui opens a window, which cannot be done here (" + reason
                        + "); run it on a desktop, or under a virtual screen such as xvfb-run.",
                cause);
    }
}
