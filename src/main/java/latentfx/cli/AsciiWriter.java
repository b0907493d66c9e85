package latentfx.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Writes signs that a character set lacks as their equivalents in ASCII: {@code 28x28} where it has no {@code ×}. Letters
 * and other characters that it lacks become question marks, which is noted.
 */
final class AsciiWriter extends FilterWriter {
    private static final Map<Character, String> EQUIVALENTS = Map.ofEntries(
            Map.entry('×', "x"),
            Map.entry('…', "..."),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('·', "*"),
            Map.entry('±', "+-"),
            Map.entry('²', "^2"),
            Map.entry('³', "^3"),
            Map.entry('√', "sqrt "),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≈', "~"),
            Map.entry('→', "->"),
            Map.entry('←', "<-"),
            Map.entry('β', "beta"),
            Map.entry('σ', "sigma"),
            Map.entry('μ', "mu"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('\u00A0', " "));

    private final CharsetEncoder encoder;
    private final boolean hasPairs;
    private volatile boolean lost;

    AsciiWriter(OutputStream out, Charset charset) {
        super(new OutputStreamWriter(out, charset));
        encoder = charset.newEncoder();
        hasPairs = encoder.canEncode("\uD83D\uDE00");
    }

    @Override
    public void write(int character) throws IOException {
        char sign = (char) character;
        if (sign < 128 || has(sign)) {
            out.write(sign);
            return;
        }
        String plain = EQUIVALENTS.get(sign);
        if (plain == null) {
            lost = true;
            out.write(sign);
        } else {
            out.write(plain);
        }
    }

    private boolean has(char sign) {
        return Character.isSurrogate(sign) ? hasPairs : encoder.canEncode(sign);
    }

    /** Whether a character was replaced by a question mark. */
    boolean hasLost() {
        return lost;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
