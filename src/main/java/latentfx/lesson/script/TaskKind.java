package latentfx.lesson.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done in the window, and noticed by it. */
public enum TaskKind {
    /** Look at what is shown; done when the reader says so. */
    LOOK,
    /** Click two samples, which begins a path and ends it. */
    TWO_CLICKS,
    /** Drag along the path past its middle. */
    PAST_MIDDLE,
    /** Drag along the path to its end. */
    TO_END,
    /** Add a stop to the path. */
    ADD_STOP,
    /** Draw both maps at the same scale. */
    SAME_SCALE,
    /** Select samples by a lasso. */
    SELECT,
    /** Open the page of a tool that the step names. */
    OPEN_PAGE,
    /** Train a model to its end. */
    TRAIN;

    /** Its name in files and message keys. */
    @JsonValue
    public String tag() {
        return Tagged.tag(this);
    }

    @JsonCreator
    static TaskKind of(String tag) {
        return Tagged.find(TaskKind.class, tag);
    }
}
