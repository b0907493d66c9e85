package latentfx.ui.vectors;

import java.util.function.Consumer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;

/**
 * A wish to show vectors.
 *
 * @param source the vectors
 * @param reason why they are shown
 */
record Opening(VectorSource source, Reason reason) {
    /** Why vectors are shown. */
    enum Reason {
        /** Other vectors, or other labels or pictures, were opened. */
        OPENED,
        /** The user decided how the table shown is to be read. */
        REREAD,
        /** Such a decision is undone or redone. */
        STEP
    }

    /** Vectors in answer to a wish. */
    record Answer(Opening opening, ShownVectors vectors) {}

    /** Drops the steps that belong to the vectors shown before, unless this is one of them. */
    void begin(UndoStack undo) {
        if (reason != Reason.STEP) {
            undo.clear();
        }
    }

    /** Lets another reading of the table be undone by asking for the one {@code before} it. */
    void end(UndoStack undo, VectorSource before, Consumer<Opening> ask) {
        if (reason == Reason.REREAD) {
            undo.push(
                    Messages.of(Opening.class).get("step.columns"),
                    null,
                    () -> ask.accept(new Opening(before, Reason.STEP)),
                    () -> ask.accept(new Opening(source, Reason.STEP)));
        }
    }
}
