package latentfx.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The font Pretendard, which has the Korean letters that many systems lack. */
final class KoreanFont {
    private static final Logger LOG = LoggerFactory.getLogger(KoreanFont.class);

    private KoreanFont() {}

    /** Registers the font with the toolkit as {@code Pretendard}. Reads 2.7 MB, so not for the FX thread. */
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
