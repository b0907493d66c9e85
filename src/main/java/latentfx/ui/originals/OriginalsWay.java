package latentfx.ui.originals;

import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.synthetic.SyntheticSource;

/** How the original images of a model's samples can be had. */
public enum OriginalsWay {
    /** By downloading MNIST, or from a folder that has it. */
    GET_MNIST("mnist"),
    /** By generating the synthetic digits again. */
    MAKE("make"),
    /** From a folder or file that only the user can name. */
    OPEN_DATA("open");

    private static final String MNIST = "MNIST";

    private final String key;

    OriginalsWay(String key) {
        this.key = key;
    }

    /** The way to the samples of {@code origin}; empty for a user's own vectors, which have no originals. */
    static Optional<OriginalsWay> to(DataOrigin origin) {
        if (origin.ownVectors()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (origin.name()) {
                    case MNIST -> GET_MNIST;
                    case SyntheticSource.NAME -> MAKE;
                    default -> OPEN_DATA;
                });
    }

    /** The key of its words. */
    String key() {
        return key;
    }
}
