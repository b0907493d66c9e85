package latentfx.ui.copying;

import java.util.Optional;

/** Tells what a part of the window would give to the clipboard. For the FX thread. */
@FunctionalInterface
public interface CopySource {
    /** What would be copied now; empty while the part shows nothing. */
    Optional<Copied> now();
}
