package latentfx.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pretendard, which has the Hangul that many systems lack. */
final class KoreanFont {
    private static final Logger LOG = LoggerFactory.getLogger(KoreanFont.class);

    private KoreanFont() {}

    /** Makes the font known to the toolkit under its name, {@code Pretendard}; reads 2.7 MB, so not on the FX thread. */
    static void load() {
        try (InputStream stream = KoreanFont.class.getResourceAsStream("fonts/Pretendard-Regular.ttf")) {
            if (stream == null || Font.loadFont(stream, 14) == null) {
                LOG.warn("the Korean font could not be loaded");
            }
        } catch (IOException unreadable) {
            LOG.warn("the Korean font could not be read", unreadable);
        }
    }
}
