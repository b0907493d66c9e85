package latentfx.ui.help;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * One page of the help.
 *
 * @param id its identifier, by which other views open it
 * @param title its heading
 * @param lines content of the page, from top to bottom
 */
public record HelpTopic(String id, String title, List<HelpLine> lines) {
    public HelpTopic {
        lines = List.copyOf(lines);
    }

    /** Whether the title contains every one of {@code words}, in any order and case. */
    boolean titled(List<String> words) {
        return holds(title, words);
    }

    /** Whether title and text together contain every one of {@code words}. */
    boolean holds(List<String> words) {
        StringBuilder all = new StringBuilder(title);
        lines.forEach(line -> all.append('\n').append(line.words()));
        return holds(all.toString(), words);
    }

    private static boolean holds(String text, List<String> words) {
        String plain = plain(text);
        return words.stream().allMatch(plain::contains);
    }

    /** The text in lower case and Unicode-normalised, so that composed and decomposed Hangul compare equal. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
