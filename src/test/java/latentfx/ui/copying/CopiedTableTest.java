package latentfx.ui.copying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CopiedTableTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void cellsAreSeparatedByTabsUnderTheirHeading() {
        CopiedTable table =
                new CopiedTable(List.of("name", "value"), List.of(List.of("a, b", "1.5"), List.of("", "-2")));
        assertEquals("name\tvalue\na, b\t1.5\n\t-2\n", table.text());
    }

    @Test
    void aCellWithTabsOrLinesStaysOneCell() {
        CopiedTable table = new CopiedTable(List.of("name"), List.of(List.of("a\tb\r\nc")));
        assertEquals("name\na b  c\n", table.text());
    }

    @Test
    void whatASpreadsheetWouldRunIsTextAndNumbersStayNumbers() {
        CopiedTable table = new CopiedTable(
                List.of("x"),
                List.of(
                        List.of("=1+1"),
                        List.of("@SUM(A1)"),
                        List.of("+cmd|' /C calc'!A0"),
                        List.of(" =A1"),
                        List.of("-1.5e-3"),
                        List.of("+.5")));
        assertEquals("x\n'=1+1\n'@SUM(A1)\n'+cmd|' /C calc'!A0\n' =A1\n-1.5e-3\n+.5\n", table.text());
    }

    @Test
    void aCodeHasACellForEachNumberAndShorterOnesEmptyCells() {
        CopiedTable table = CopiedTable.withCodes(
                List.of("model"), List.of(List.of("a"), List.of("b")), List.of(new float[] {1, -2.5f}, new float[] {3
                }));
        assertEquals("model\tz1\tz2\na\t1.0\t-2.5\nb\t3.0\t\n", table.text());
    }

    @Test
    void aRowThatDoesNotFitTheHeadingIsRefused() {
        List<List<String>> rows = List.of(List.of("1"));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new CopiedTable(List.of("a", "b"), rows));
        assertEquals("1 cells do not fit 2 columns", refused.getMessage());
    }

    @Test
    void wordsSayWhatIsCopiedWithItsCounts() {
        Locale.setDefault(Locale.ENGLISH);
        CopyWords words = new CopyWords();
        CopiedTable one = new CopiedTable(List.of("a"), List.of(List.of("1")));
        CopiedTable many = new CopiedTable(List.of("a"), Collections.nCopies(1200, List.of("1")));
        assertEquals("Copy: map of A (picture)", words.offer(Copied.picture("map of A")));
        assertEquals("Copy: numbers (picture, 1,200 rows of text)", words.offer(Copied.both("numbers", many)));
        assertEquals("Copy: jobs (1 row of text)", words.offer(Copied.table("jobs", one)));
        assertEquals(
                "Copied: map of A, picture of 1280 × 900 pixels", words.done(Copied.picture("map of A"), 1280, 900));
        assertEquals(
                "Copied: numbers, picture of 1280 × 900 pixels and 1,200 rows of text",
                words.done(Copied.both("numbers", many), 1280, 900));
        assertEquals("Copied: jobs, 1 row of text", words.done(Copied.table("jobs", one), 0, 0));
        Locale.setDefault(Locale.KOREAN);
        assertEquals("복사했습니다: 작업, 표 1행", new CopyWords().done(Copied.table("작업", one), 0, 0));
    }

    @Test
    void neitherTableNorPictureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Copied("x", Optional.empty(), false));
    }
}
