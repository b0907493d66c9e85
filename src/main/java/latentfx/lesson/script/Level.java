package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** For whom a lesson is. */
public enum Level {
    /** For a first meeting with the subject, without formulas. */
    FIRST,
    /** For those who know what an autoencoder is. */
    SECOND,
    /** For those who know what a distribution is. */
    THIRD;

    /** Its name in files and message keys. */
    @JsonValue
    public String tag() {
        return Tagged.tag(this);
    }

    @JsonCreator
    static Level of(String tag) {
        return Tagged.find(Level.class, tag);
    }
}
