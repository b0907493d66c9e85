package latentfx.ui.session;

/**
 * Limits on the states that are kept for windows that ended without being closed; the newest is kept in any case.
 *
 * @param states most states, at least 1
 * @param bytes most bytes of all states together, at least 0
 */
public record SessionLimits(int states, long bytes) {
    /** Ten states, 1 GB. */
    public static final SessionLimits DEFAULT = new SessionLimits(10, 1_000_000_000);

    public SessionLimits {
        if (states < 1 || bytes < 0) {
            throw new IllegalArgumentException("no states can be kept within " + states + " and " + bytes
                    + " bytes; allow 1 or more, and 0 bytes or more");
        }
    }
}
