package latentfx.recording;

import java.io.IOException;

/** A kept snapshot that cannot be read back. The message is one sentence for the user. */
public final class SnapshotException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a sentence for the user. */
    SnapshotException(String message) {
        super(message);
    }
}
