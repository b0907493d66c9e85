package latentfx.data.images.picture;

import java.io.IOException;
import java.util.Locale;
import latentfx.data.DataRemark;

/** A picture that cannot be read, with the reason in words of the user; the rest of its folder can. */
public final class PictureRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient DataRemark reason;

    /** Refuses a picture for {@code reason}. */
    public PictureRefused(DataRemark reason) {
        super(reason.sentence(Locale.ROOT));
        this.reason = reason;
    }

    /** Refuses a picture for {@code reason}, which {@code cause} showed. */
    public PictureRefused(DataRemark reason, Throwable cause) {
        super(reason.sentence(Locale.ROOT), cause);
        this.reason = reason;
    }

    /** Why. */
    public DataRemark reason() {
        return reason;
    }

    /** A picture that ends too early or contradicts itself. */
    static PictureRefused damaged(Throwable cause) {
        return new PictureRefused(DataRemark.of("picture.damaged"), cause);
    }
}
