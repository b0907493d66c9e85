package latentfx.data.download;

import java.time.Duration;

/** Why one mirror did not deliver a file; the message continues a sentence that begins with the mirror's name. */
final class MirrorFailure extends Exception {
    private static final long serialVersionUID = 1L;

    MirrorFailure(String reason) {
        super(reason);
    }

    /** The failure of a mirror that sent nothing for {@code patience}. */
    static MirrorFailure silent(Duration patience) {
        return new MirrorFailure("sent nothing for " + Math.max(1, patience.toSeconds()) + " s");
    }

    /** The reason, worded to end a sentence such as "ossci-datasets… answered 404". */
    String reason() {
        return String.valueOf(getMessage());
    }
}
