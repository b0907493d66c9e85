package latentfx.model.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.Stage;

/**
 * Stores a {@link Checkpoint} as fields of a JSON object: {@code stage}, {@code stages}, {@code progress}, {@code
 * epochs}, {@code train}, {@code heldOut} and {@code seconds}. The object may have other fields too.
 */
final class CheckpointJson {
    private CheckpointJson() {}

    /** Adds the fields of {@code checkpoint} to {@code target}. */
    static void put(ObjectNode target, Checkpoint checkpoint) {
        target.put("stage", checkpoint.stage().number());
        target.put("stages", checkpoint.stage().of());
        target.put("progress", checkpoint.progress());
        target.put("epochs", checkpoint.epochs());
        target.set("train", StrictJson.tree(checkpoint.train()));
        target.set("heldOut", StrictJson.tree(checkpoint.heldOut()));
        target.put("seconds", checkpoint.elapsed().toNanos() / 1e9);
    }

    /**
     * Reads the fields of a checkpoint and removes them from {@code source}.
     *
     * @throws IOException if one is missing or of another type
     * @throws IllegalArgumentException if a value is out of its range
     */
    static Checkpoint take(JsonFields source) throws IOException {
        return new Checkpoint(
                new Stage(source.take("stage", Integer.class), source.take("stages", Integer.class)),
                source.take("progress", Double.class),
                source.take("epochs", Integer.class),
                source.take("train", Losses.class),
                source.take("heldOut", Losses.class),
                Duration.ofNanos((long) (source.take("seconds", Double.class) * 1e9)));
    }
}
