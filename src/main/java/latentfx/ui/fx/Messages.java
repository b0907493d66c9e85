package latentfx.ui.fx;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package of the window, from {@code messages.properties} (English) and {@code messages_ko.properties}
 * beside its classes, in the language of {@link Locale#getDefault()} if there is one, else English. A package without
 * files of its own uses those of the nearest enclosing package.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    /** Formats that have been read; what moves with the mouse is said anew in every frame. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The texts for the package of {@code anyClassOfTheRoom}.
     *
     * @throws MissingResourceException if neither it nor a package around it has any
     */
    public static Messages of(Class<?> anyClassOfTheRoom) {
        String room = anyClassOfTheRoom.getPackageName();
        while (true) {
            try {
                return new Messages(ResourceBundle.getBundle(room + ".messages", Locale.getDefault(), NO_FALLBACK));
            } catch (MissingResourceException none) {
                int dot = room.lastIndexOf('.');
                if (dot < 0) {
                    throw none;
                }
                room = room.substring(0, dot);
            }
        }
    }

    /**
     * The language of the texts, in which the numbers and dates between them are written: Korean or English, whatever
     * that of the system is.
     */
    public Locale locale() {
        boolean korean = bundle.getLocale().getLanguage().equals(Locale.KOREAN.getLanguage());
        return korean ? Locale.KOREAN : Locale.ENGLISH;
    }

    /**
     * The text for {@code key}; {@code values}, if any, are inserted by {@link MessageFormat}.
     *
     * @throws MissingResourceException if there are none
     */
    public String get(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, it -> format(bundle.getString(it)));
        synchronized (format) { // one format is not for several threads
            return format.format(values);
        }
    }

    /** The format of {@code pattern}, whose negative numbers have a minus sign that is as wide as a plus, not a hyphen. */
    private MessageFormat format(String pattern) {
        MessageFormat made = new MessageFormat(pattern, locale());
        for (Format part : made.getFormats()) {
            if (part instanceof DecimalFormat number) {
                DecimalFormatSymbols symbols = number.getDecimalFormatSymbols();
                symbols.setMinusSign('\u2212');
                number.setDecimalFormatSymbols(symbols);
            }
        }
        return made;
    }
}
