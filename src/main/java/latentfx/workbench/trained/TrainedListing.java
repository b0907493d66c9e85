package latentfx.workbench.trained;

import java.util.List;

/**
 * The content of the folder of trained models.
 *
 * @param models those that can be opened, newest first
 * @param damaged those that cannot
 */
public record TrainedListing(List<TrainedModel> models, List<DamagedModel> damaged) {
    /** A folder without models. */
    public static final TrainedListing EMPTY = new TrainedListing(List.of(), List.of());

    public TrainedListing {
        models = List.copyOf(models);
        damaged = List.copyOf(damaged);
    }

    /** The size of all files together. */
    public long bytes() {
        return models.stream().mapToLong(model -> model.summary().bytes()).sum()
                + damaged.stream().mapToLong(DamagedModel::bytes).sum();
    }
}
