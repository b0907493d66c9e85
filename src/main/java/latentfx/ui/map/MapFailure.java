package latentfx.ui.map;

import latentfx.math.NotFiniteException;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;

/**
 * Why a map shows no points of a model.
 *
 * @param open the model
 * @param cause what its layout failed by
 */
public record MapFailure(OpenModel open, Throwable cause) {
    /** The reason as a sentence for the user, which names the model. */
    public String sentence() {
        Messages words = Messages.of(MapFailure.class);
        if (cause instanceof NotFiniteException found) {
            if (found.part().equals(Projector.POSITION)) {
                return words.get("map.failed.position", open.name(), found.row());
            }
            String key = open.sheet().origin().ownVectors() ? "map.failed.vector" : "map.failed.code";
            return words.get(key, open.name(), found.row(), String.valueOf(found.value()), found.column() + 1);
        }
        return words.get("map.failed", open.name(), Problem.from(cause).sentence());
    }
}
