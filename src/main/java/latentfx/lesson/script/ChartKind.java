package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How figures are drawn. */
public enum ChartKind {
    /** As a number alone. */
    NUMBER,
    /** As a bar each. */
    BARS,
    /** As a curve over the numbers that its members are called by. */
    CURVE,
    /** As the columns of a histogram, one for each member. */
    HISTOGRAM,
    /** As marks on one line. */
    STRIP;

    /** Its name in files and message keys. */
    @JsonValue
    public String tag() {
        return Tagged.tag(this);
    }

    @JsonCreator
    static ChartKind of(String tag) {
        return Tagged.find(ChartKind.class, tag);
    }
}
