package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How the value of a figure is written. */
public enum NumberStyle {
    /** As a number of three significant digits. */
    PLAIN,
    /** As a share of a hundred. */
    PERCENT,
    /** Rounded to a whole number. */
    WHOLE,
    /** As a power of ten of which it is the exponent. */
    POWER;

    /** Its name in files and message keys. */
    @JsonValue
    public String tag() {
        return Tagged.tag(this);
    }

    @JsonCreator
    static NumberStyle of(String tag) {
        return Tagged.find(NumberStyle.class, tag);
    }
}
