package latentfx.task;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Text from files, file names and command lines made fit to be shown on a terminal, a label or in a message: without
 * control characters, which could move the cursor, forge a second line or reverse the reading direction, and not longer
 * than a reader can take in. The data itself keeps the full text.
 */
public final class ShownText {
    /** Most characters of a text that are shown. */
    public static final int LONGEST = 200;

    /** Most characters of a message. */
    public static final int LONGEST_SENTENCE = 300;

    private static final int LONGEST_FILE = 120;
    private static final String CUT = "…";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.+-]+");

    private ShownText() {}

    /** {@code text} on one line without control characters, cut after {@value #LONGEST} characters. */
    public static String of(String text) {
        return head(text, LONGEST);
    }

    /** {@code text} as {@link #of(String)} shows it, cut after {@code longest} characters. */
    public static String head(String text, int longest) {
        boolean cut = text.length() > longest;
        String shown = oneLine(cut ? text.substring(0, whole(text, longest - 1)) : text);
        return cut ? shown + CUT : shown;
    }

    /** A name as {@link #word(String, int)} shows it, cut after {@value #LONGEST} characters. */
    public static String word(String text) {
        return word(text, LONGEST);
    }

    /**
     * A name out of a file as it stands within a sentence: as it is where it is one plain word, else in quotation marks, or
     * it would be read as a part of the sentence. So is {@code null}, which is how a missing value is often written.
     *
     * @param longest most characters that are shown
     */
    public static String word(String text, int longest) {
        String shown = head(text, longest);
        return WORD.matcher(shown).matches() && !shown.equals("null") ? shown : '"' + shown + '"';
    }

    /** A file as messages call it; of a long path the middle is left out. */
    public static String file(Path file) {
        return middleCut(file.toString(), LONGEST_FILE);
    }

    /** The name of a file, without its folder, as messages call it; of a long name the middle is left out. */
    public static String name(Path file) {
        return middleCut(String.valueOf(file.getFileName()), LONGEST_FILE);
    }

    /**
     * A message that may contain such texts: on one line, without control characters; where it has more than
     * {@value #LONGEST_SENTENCE} characters its middle is left out, so that the name at its beginning and the advice at its
     * end remain.
     */
    public static String sentence(String message) {
        return middleCut(message, LONGEST_SENTENCE);
    }

    private static String middleCut(String text, int longest) {
        if (text.length() <= longest) {
            return oneLine(text);
        }
        int tail = longest / 2 - 1;
        int head = longest - tail - CUT.length();
        int from = text.length() - tail;
        boolean split = Character.isLowSurrogate(text.charAt(from));
        return oneLine(text.substring(0, whole(text, head))) + CUT + oneLine(text.substring(split ? from + 1 : from));
    }

    /** {@code end}, or one less where it would cut a character that is stored as two. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** {@code text} with line breaks and tabs replaced by spaces, other control characters by question marks. */
    public static String oneLine(String text) {
        if (text.codePoints().noneMatch(ShownText::isControl)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isControl(point)) {
                plain.append(isBreak(point) ? ' ' : '?');
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static boolean isBreak(int point) {
        return (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    /** Whether {@code point} controls the output rather than being seen: C0, C1, line separators, reading direction, tags. */
    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D && point != 0xAD; // joiners shape letters
            default -> false;
        };
    }
}
