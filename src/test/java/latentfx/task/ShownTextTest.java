package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownTextTest {
    @Test
    void aLineBreakInANameForgesNoSecondLine() {
        assertEquals("a  b c d e", ShownText.of("a\r\nb\u2028c\u0085d\te"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b", "\u0000", "\u007f", "\u009b", "\u202e", "\u2066", "\u200f", "\ufeff", "\ud800"})
    void whatControlsATerminalOrTheReadingDirectionIsReplaced(String control) {
        assertEquals("a?[2Jb", ShownText.of("a" + control + "[2Jb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"größer", "한국어", "می\u200cخواهم", "👩\u200d🔬", "न्\u200dय", "العربية", "'\"<b>"})
    void lettersOfEveryScriptStay(String text) {
        assertEquals(text, ShownText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "petal_length, petal_length",
                "z1, z1",
                "너비, 너비",
                "petal length, \"petal length\"",
                "null, \"null\"",
                "a;b, \"a;b\"",
                "``, \"\""
            })
    void aNameThatIsNoPlainWordIsQuoted(String name, String shown) {
        assertEquals(shown, ShownText.word(name));
    }

    @Test
    void aTextIsCutAfterTwoHundredCharacters() {
        assertEquals("x".repeat(200), ShownText.of("x".repeat(200)));
        assertEquals("x".repeat(199) + "…", ShownText.of("x".repeat(201)));
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertEquals("x".repeat(198) + "…", ShownText.of("x".repeat(198) + "😀".repeat(9)));
    }

    @Test
    void aSentenceKeepsItsBeginningAndItsEnd() {
        String sentence = ShownText.sentence("m.latentfx holds " + "x".repeat(5000) + "; use another copy of it.");

        assertEquals(300, sentence.length());
        assertTrue(sentence.startsWith("m.latentfx holds x"), sentence);
        assertTrue(sentence.endsWith("x; use another copy of it."), sentence);
    }

    @Test
    void ofALongPathTheEndsAreShown() {
        String shown = ShownText.file(Path.of("/home/" + "d".repeat(250) + "/" + "n".repeat(40) + ".npy"));

        assertEquals(120, shown.length());
        assertTrue(shown.startsWith("/home/ddd") && shown.endsWith("nnn.npy"), shown);
    }
}
