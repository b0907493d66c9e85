package latentfx.ui.lesson.player;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Says in the language of the window what figures were measured on, which measurements say in English. */
final class MeasuredOnWords {
    private static final String TABLE = "/latentfx/ui/lesson/measured-on_ko.tsv";
    private static final List<Phrase> KOREAN = read();

    private record Phrase(Pattern english, String other) {}

    private MeasuredOnWords() {}

    /** {@code english}, such as {@code 300 pairs of test images}, in the language of {@code locale}. */
    static String in(String english, Locale locale) {
        String said = english;
        if (locale.getLanguage().equals(Locale.KOREAN.getLanguage())) {
            for (Phrase phrase : KOREAN) {
                said = phrase.english().matcher(said).replaceAll(phrase.other());
            }
        }
        return said;
    }

    private static List<Phrase> read() {
        try (InputStream stream = Objects.requireNonNull(MeasuredOnWords.class.getResourceAsStream(TABLE))) {
            String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(pair -> new Phrase(Pattern.compile(pair[0]), pair[1]))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
