package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import latentfx.ui.explore.ExploreView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers are written as the language of the sentence around them has it, not as that of the system. */
final class MessagesTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void anEnglishSentenceHasEnglishNumbersWhateverTheSystem() {
        for (String system : new String[] {"de-DE", "fr-FR", "ar-EG", "en-GB", "tr-TR", "hi-IN-u-nu-deva"}) {
            Locale.setDefault(Locale.forLanguageTag(system));
            Messages words = Messages.of(Messages.class);
            assertEquals(Locale.ENGLISH, words.locale(), system);
            assertEquals("1,234.5", String.format(words.locale(), "%,.1f", 1234.5), system);
        }
    }

    @Test
    void aKoreanSentenceHasKoreanNumbers() {
        Locale.setDefault(Locale.KOREA);
        assertEquals(Locale.KOREAN, Messages.of(Messages.class).locale());
    }

    @Test
    void aNegativeNumberHasAMinusSignNotAHyphen() {
        Locale.setDefault(Locale.ENGLISH);
        Messages words = Messages.of(ExploreView.class);
        assertEquals("\u221217.32", words.get("coordinate", -17.32));
        assertEquals("17.32", words.get("coordinate", 17.32));
    }
}
