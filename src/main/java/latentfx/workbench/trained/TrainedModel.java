package latentfx.workbench.trained;

import java.nio.file.Path;
import java.time.Instant;
import latentfx.model.file.ModelSummary;

/**
 * A trained model in its folder.
 *
 * @param file its file
 * @param summary what the file says of it
 * @param ending how its training ended
 * @param named whether the user named it; others may have to make room for newer ones
 * @param finishedAt when its training ended
 */
public record TrainedModel(Path file, ModelSummary summary, Ending ending, boolean named, Instant finishedAt) {
    /** What it is called. */
    public String name() {
        return summary.name();
    }

    /** Whether the history of its training is kept with it. */
    public boolean hasHistory() {
        return summary.historyBytes() > 0;
    }

    /** Whether this is {@code other}, perhaps under another name. */
    public boolean isSameAs(TrainedModel other) {
        String id = TrainedName.of(file).id();
        return file.equals(other.file)
                || (!id.isEmpty() && id.equals(TrainedName.of(other.file).id()));
    }
}
