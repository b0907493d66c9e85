package latentfx.lesson.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * Words by which texts mention something, in English and Korean. English plurals in -s and Korean particles are not written
 * down, {@link TermFinder} allows for them.
 *
 * @param english as they stand in a sentence
 * @param korean without particles
 */
public record Forms(
        @JsonProperty("en") List<String> english,
        @JsonProperty("ko") List<String> korean) {
    public Forms {
        english = List.copyOf(english);
        korean = List.copyOf(korean);
        if (english.stream().anyMatch(String::isBlank) || korean.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a form of a term has letters, not \"\"");
        }
    }

    /** Those in the language of {@code locale}: Korean or English. */
    public List<String> in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
    }
}
