package latentfx.workbench.trained;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to go so that a newly trained model stays within the budget.
 *
 * @param histories models, oldest first, that lose the history of their training
 * @param models models, oldest first, that are deleted
 * @param withHistory whether the history of the new training can be kept
 * @param over bytes by which the budget is exceeded nevertheless, because all others are named or open; 0 mostly
 */
public record Eviction(List<TrainedModel> histories, List<TrainedModel> models, boolean withHistory, long over) {
    /** Nothing has to go. */
    public static final Eviction NONE = new Eviction(List.of(), List.of(), true, 0);

    public Eviction {
        histories = List.copyOf(histories);
        models = List.copyOf(models);
    }

    /** Whether anything that is kept now has to go. */
    public boolean isEmpty() {
        return histories.isEmpty() && models.isEmpty();
    }

    /** The part of this that was announced by {@code said}: nothing goes that the user has not been told of. */
    public Eviction announcedBy(Eviction said) {
        Set<Path> deleted = files(said.models.stream());
        Set<Path> touched = files(Stream.concat(said.models.stream(), said.histories.stream()));
        return new Eviction(
                histories.stream().filter(it -> touched.contains(it.file())).toList(),
                models.stream().filter(it -> deleted.contains(it.file())).toList(),
                withHistory,
                over);
    }

    private static Set<Path> files(Stream<TrainedModel> models) {
        return models.map(TrainedModel::file).collect(Collectors.toSet());
    }
}
