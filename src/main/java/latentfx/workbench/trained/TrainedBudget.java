package latentfx.workbench.trained;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The disk space that trained models may take.
 *
 * @param bytes of all files together, at least 0
 */
public record TrainedBudget(long bytes) {
    /** 2 GB. */
    public static final TrainedBudget DEFAULT = new TrainedBudget(2_000_000_000);

    public TrainedBudget {
        if (bytes < 0) {
            throw new IllegalArgumentException("trained models cannot take " + bytes + " bytes; give 0 or more");
        }
    }

    /**
     * Plans what goes so that {@code next} has room: first histories, the oldest model's first, then the new training's
     * own history, then models, the oldest first. A model that the user named keeps everything.
     *
     * @param spared files that must not be touched, such as those of models that are open
     */
    public Eviction plan(TrainedListing now, ModelSize next, Set<Path> spared) {
        List<TrainedModel> unnamed = new ArrayList<>(now.models().stream()
                .filter(model -> !model.named() && !spared.contains(model.file()))
                .toList());
        Collections.reverse(unnamed);
        List<TrainedModel> recorded =
                unnamed.stream().filter(TrainedModel::hasHistory).toList();
        long free = bytes - now.bytes() - next.model();
        boolean withHistory = free + histories(recorded) >= next.history();
        long missing = (withHistory ? next.history() : 0) - free;
        List<TrainedModel> histories = new ArrayList<>();
        for (TrainedModel model : recorded) {
            if (missing > 0) {
                histories.add(model);
                missing -= model.summary().historyBytes();
            }
        }
        List<TrainedModel> models = new ArrayList<>();
        for (TrainedModel model : unnamed) {
            if (missing > 0) {
                models.add(model);
                missing -= model.summary().bytes()
                        - (histories.remove(model) ? model.summary().historyBytes() : 0);
            }
        }
        return new Eviction(histories, models, withHistory, Math.max(0, missing));
    }

    private static long histories(List<TrainedModel> models) {
        return models.stream()
                .mapToLong(model -> model.summary().historyBytes())
                .sum();
    }
}
