package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A text of a lesson in English and Korean, side by side. Where only one language is written, both show it.
 *
 * @param english in Markdown, at most {@value #LONGEST} characters
 * @param korean in Markdown, at most {@value #LONGEST} characters
 */
public record Wording(
        @JsonProperty("en") String english,
        @JsonProperty("ko") String korean) {
    /** Most characters in a language. */
    public static final int LONGEST = 4_000;

    /** No text. */
    public static final Wording NONE = new Wording("", "");

    public Wording {
        if (english.length() > LONGEST || korean.length() > LONGEST) {
            throw new IllegalArgumentException("a text of a lesson has at most " + LONGEST + " characters, not "
                    + Math.max(english.length(), korean.length()));
        }
    }

    /** Whether it is empty in both languages. */
    @JsonIgnore
    public boolean isBlank() {
        return english.isBlank() && korean.isBlank();
    }

    /** The text in the language of {@code locale}: Korean or English. */
    public String in(Locale locale) {
        boolean wantsKorean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        String first = wantsKorean ? korean : english;
        return first.isBlank() ? (wantsKorean ? english : korean) : first;
    }

    /** With another text in the language of {@code locale}. */
    public Wording with(Locale locale, String text) {
        boolean inKorean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return inKorean ? new Wording(english, text) : new Wording(text, korean);
    }
}
