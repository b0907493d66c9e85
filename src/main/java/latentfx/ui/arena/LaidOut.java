package latentfx.ui.arena;

import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.arena.Flattening;
import latentfx.analysis.arena.SheetScore;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.projection.Embedding;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A cloud laid flat.
 *
 * @param question what was asked
 * @param map where its points lie
 * @param score against the sheet, where that is known
 */
record LaidOut(Question question, Embedding map, Optional<SheetScore> score) {
    /**
     * How a cloud is to be laid flat.
     *
     * @param neighbours of each point, for the methods that use them
     */
    record Question(SpaceCloud cloud, Flattening method, int neighbours) {
        /** Lays it out. */
        LaidOut answer(Consumer<Progress> progress, Cancellation cancellation) {
            Embedding map = method.lay(cloud.points(), neighbours, 0, progress, cancellation);
            return new LaidOut(this, map, cloud.sheet().map(sheet -> SheetScore.of(map, sheet, cancellation)));
        }
    }
}
