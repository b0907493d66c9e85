package latentfx.ui.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one room of the window, from {@code messages.properties} (English) and {@code messages_ko.properties}
 * beside the room's classes, in the language of {@link Locale#getDefault()}.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The words for the package of {@code anyClassOfTheRoom}.
     *
     * @throws MissingResourceException if the room has none
     */
    public static Messages of(Class<?> anyClassOfTheRoom) {
        String name = anyClassOfTheRoom.getPackageName() + ".messages";
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(name, Locale.getDefault(), noFallback));
    }

    /**
     * The words for {@code key}; with {@code values}, placed into it as {@link MessageFormat} does.
     *
     * @throws MissingResourceException if there are none
     */
    public String get(String key, Object... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, Locale.getDefault()).format(values);
    }
}
