package latentfx.data;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import latentfx.task.ShownText;

/**
 * A remark on how a file was read, which its reader should know but which does not stop the reading. Its sentence stands
 * in the resource bundle {@code latentfx.data.remarks}, in English and Korean.
 *
 * @param key key of the sentence
 * @param arguments values placed in the sentence as by {@link String#format}, in order: strings, {@link Integer}, {@link
 *     Long}, {@link Double} or other remarks, which are placed as their sentences
 */
public record DataRemark(String key, List<Object> arguments) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public DataRemark {
        arguments = List.copyOf(arguments);
    }

    /** The remark {@code key} with these arguments. */
    public static DataRemark of(String key, Object... arguments) {
        return new DataRemark(key, List.of(arguments));
    }

    /**
     * The sentence in the language of {@code locale}, English where it has no other; numbers look alike in all
     * languages.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String sentence(Locale locale) {
        String words = ResourceBundle.getBundle("latentfx.data.remarks", locale, NO_FALLBACK)
                .getString(key);
        Object[] placed =
                arguments.stream().map(argument -> placed(argument, locale)).toArray();
        return String.format(Locale.ROOT, words, placed);
    }

    /** Texts come from files, such as the names of columns, so they are shown on one line. */
    private static Object placed(Object argument, Locale locale) {
        if (argument instanceof DataRemark remark) {
            return remark.sentence(locale);
        }
        return argument instanceof String text ? ShownText.oneLine(text) : argument;
    }
}
