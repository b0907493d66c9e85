package latentfx.lesson.glossary;

import java.util.Locale;

/** The letter under which a name stands in an alphabetical list: A to Z, or the first consonant of a Korean name. */
public final class Initial {
    /** Where names in Latin letters stand in a Korean list. */
    static final String LATIN = "A–Z";

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    /** Syllables that begin with the same consonant. */
    private static final int SYLLABLES = 588;

    /** The consonants in the order of Unicode, doubled ones as the single one under which they are looked up. */
    private static final String CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    private Initial() {}

    /** The initial of {@code name} in a list in the language of {@code locale}: Korean or English. */
    public static String of(String name, Locale locale) {
        char first = spelled(name).charAt(0);
        if (isSyllable(first)) {
            return String.valueOf(CONSONANTS.charAt((first - FIRST_SYLLABLE) / SYLLABLES));
        }
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return korean ? LATIN : String.valueOf(Character.toUpperCase(first));
    }

    /** What names are sorted by: Korean ones first, each language by its alphabet, case does not count. */
    static String key(String name) {
        String spelled = spelled(name);
        return (isSyllable(spelled.charAt(0)) ? "0" : "1") + spelled.toLowerCase(Locale.ROOT);
    }

    private static String spelled(String name) {
        return name.startsWith("β") ? "beta" + name.substring(1) : name;
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE;
    }
}
