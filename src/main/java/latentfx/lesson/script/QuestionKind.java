package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a prediction is made. */
public enum QuestionKind {
    /** One of several texts. */
    CHOICE,
    /** A number on a slider. */
    NUMBER,
    /** Texts put in an order. */
    ORDER,
    /** One of several pictures. */
    PICTURE,
    /** A position on a map. */
    PLACE;

    /** Its name in files and message keys. */
    @JsonValue
    public String tag() {
        return Tagged.tag(this);
    }

    @JsonCreator
    static QuestionKind of(String tag) {
        return Tagged.find(QuestionKind.class, tag);
    }
}
