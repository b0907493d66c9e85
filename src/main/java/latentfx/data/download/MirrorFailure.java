package latentfx.data.download;

import java.time.Duration;

/** Why one mirror did not give a file; the message goes into a sentence after the mirror's name. */
final class MirrorFailure extends Exception {
    private static final long serialVersionUID = 1L;

    MirrorFailure(String reason) {
        super(reason);
    }

    /** A mirror that let {@code patience} pass without a sign. */
    static MirrorFailure silent(Duration patience) {
        return new MirrorFailure("sent nothing for " + Math.max(1, patience.toSeconds()) + " s");
    }

    /** Why, in words that end a sentence such as "ossci-datasets… answered 404". */
    String reason() {
        return String.valueOf(getMessage());
    }
}
