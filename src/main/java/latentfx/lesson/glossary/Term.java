package latentfx.lesson.glossary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import latentfx.lesson.script.Wording;

/**
 * An entry of the glossary.
 *
 * @param id its name in files: lower-case letters, digits and hyphens
 * @param name its heading
 * @param forms words by which texts mention it; may be none
 * @param otherwise phrases that contain one of these words and mean something else
 * @param definition one to three sentences, at most {@value #LONGEST} characters in a language
 * @param formula in one line, the same in both languages; empty for none
 * @param see ids of the terms to read next
 * @param help id of the page of the help that says more; empty for none
 */
public record Term(
        String id,
        Wording name,
        Forms forms,
        Forms otherwise,
        Wording definition,
        String formula,
        List<String> see,
        String help) {
    /** Most characters of a definition in a language. */
    public static final int LONGEST = 350;

    private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

    public Term {
        see = List.copyOf(see);
        if (!id.matches(ID)) {
            throw new IllegalArgumentException("a term cannot be called \"" + id + "\"");
        }
        if (name.english().isBlank() || name.korean().isBlank()) {
            throw new IllegalArgumentException("the term " + id + " has no name in one of the languages");
        }
        check(id, definition.english());
        check(id, definition.korean());
    }

    private static void check(String id, String definition) {
        if (definition.isBlank() || definition.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a definition has 1 to " + LONGEST + " characters, that of " + id + " has " + definition.length());
        }
    }

    /** Whether its name, or a word by which texts mention it, contains every one of {@code words}. */
    boolean isNamed(List<String> words, Locale locale) {
        return Stream.concat(Stream.of(name.in(locale)), forms.in(locale).stream())
                .anyMatch(form -> holds(form, words));
    }

    /** Whether name and definition together contain every one of {@code words}. */
    boolean holds(List<String> words, Locale locale) {
        return holds(name.in(locale) + "\n" + definition.in(locale), words);
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
