package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AsciiWriterTest {
    private static String printed(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(new AsciiWriter(bytes, charset), true);
        new Console(writer, writer, false).result("%s", text);
        writer.print(text.toCharArray());
        writer.flush();
        List<String> lines = bytes.toString(charset).lines().toList();
        assertEquals(lines.get(0), lines.get(1));
        return lines.get(0);
    }

    @Test
    void signsThatAsciiLacksBecomeTheirEquivalents() {
        assertEquals(
                "28x28x1 ... 2-3 -1 a * b 4+-1 ->", printed("28×28×1 … 2–3 −1 a · b 4±1 →", StandardCharsets.US_ASCII));
    }

    @Test
    void signsThatTheCharacterSetHasStay() {
        String text = "28×28×1 … 2–3 −1 a · b 4±1 お 😀";
        assertEquals(text, printed(text, StandardCharsets.UTF_8));
        assertEquals("28×28 ... 4±1 - ü", printed("28×28 … 4±1 − ü", StandardCharsets.ISO_8859_1));
    }

    @Test
    void lostLettersAreToldOnceAtTheEndWithWhatToSet() {
        assertEquals(1, toldAtTheEnd("お, き: 1, 2", StandardCharsets.US_ASCII));
        assertEquals(1, toldAtTheEnd("😀", StandardCharsets.ISO_8859_1));
    }

    @Test
    void nothingIsToldWhereEveryLetterCouldBePrinted() {
        assertEquals(0, toldAtTheEnd("28×28 − 1 …", StandardCharsets.US_ASCII));
        assertEquals(0, toldAtTheEnd("größer", StandardCharsets.ISO_8859_1));
        assertEquals(0, toldAtTheEnd("お 😀", StandardCharsets.UTF_8));
    }

    /** Number of lines that say what to set, the same whether {@code text} is a result or progress. */
    private static long toldAtTheEnd(String text, Charset charset) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console results = Console.of(new ByteArrayOutputStream(), err, charset, false);
        results.result("%s", text);
        results.result("%s", text);
        results.end();
        long told = err.toString(charset).lines().count();
        Console progress = Console.of(new ByteArrayOutputStream(), err, charset, false);
        progress.tell("%s", text);
        progress.end();
        List<String> lines = err.toString(charset).lines().toList();
        assertEquals(2 * told + 1, lines.size());
        assertEquals(
                2 * told,
                lines.stream().filter(it -> it.contains("set LC_ALL=C.UTF-8")).count());
        return told;
    }

    @Test
    void lettersWithoutEquivalentBecomeOneQuestionMarkEach() {
        assertEquals("? gr??er ?", printed("お größer 😀", StandardCharsets.US_ASCII));
    }
}
