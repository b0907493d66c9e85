package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import latentfx.data.DataOrigin;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import org.junit.jupiter.api.Test;

final class SampleQueryTest {
    private static final CodeSheet SHEET = new CodeSheet(
            Matrix.of(6, 1, 0, 0, 0, 0, 0, 0),
            new int[] {0, 1, 2, 0, 1, 2},
            List.of("1", "Boot", "Ankle boot"),
            new DataOrigin("shoes", "test", "0".repeat(64)));

    private static int[] find(String wanted) {
        return SampleQuery.find(wanted, SHEET, List.of());
    }

    @Test
    void indicesAloneTogetherAndBeyondTheEnd() {
        assertArrayEquals(new int[] {4}, find("#4"));
        assertArrayEquals(new int[] {1, 2, 3}, find("#1-3"));
        assertArrayEquals(new int[] {0, 4, 5}, find("#4-900, #0"));
        assertArrayEquals(new int[] {}, find("#6"));
        assertArrayEquals(new int[] {}, find("#3-1"));
    }

    @Test
    void aClassByItsWholeNameBeforePartsOfOthers() {
        assertArrayEquals(new int[] {1, 4}, find("boot"));
        assertArrayEquals(new int[] {2, 5}, find("ankle"));
        assertArrayEquals(new int[] {0, 3}, find("1"));
        assertArrayEquals(new int[] {}, find("k"));
        assertArrayEquals(new int[] {}, find(" , "));
    }

    @Test
    void textsOfSamplesArePartlyEnough() {
        List<String> texts = List.of("king", "queen", "Kingdom", "man", "woman", "apple");
        assertArrayEquals(new int[] {0, 2}, SampleQuery.find("KING", SHEET, texts));
    }
}
