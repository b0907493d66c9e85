package latentfx.ui.lesson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import latentfx.data.DataException;
import latentfx.data.DataOrigin;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.ui.fx.Messages;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.training.data.DataChoices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the original images that the models of a lesson refer to by their hash: in the data that is loaded, in the
 * known folders and, where they were generated, by generating them again. For the FX thread; searches in the
 * background.
 */
public final class LessonData {
    private static final Logger LOG = LoggerFactory.getLogger(LessonData.class);

    private final Services services;
    private final SourceImages sourceImages;
    private final DataChoices choices;

    public LessonData(Services services, SourceImages sourceImages, DataChoices choices) {
        this.services = services;
        this.sourceImages = sourceImages;
        this.choices = choices;
    }

    /**
     * Searches for the data of {@code models}, and reports to {@code said} that {@code file} was opened and which data
     * was not found.
     */
    void find(String file, Collection<OpenModel> models, Consumer<String> said) {
        Set<DataOrigin> wanted = new LinkedHashSet<>();
        models.forEach(open -> wanted.add(open.sheet().origin()));
        List<Path> folders = choices.paths();
        Executor fx = services.threads().fx();
        services.threads()
                .actions()
                .compute(
                        () -> missing(wanted, folders, found -> fx.execute(() -> sourceImages.know(found))),
                        missing -> said.accept(sentence(file, missing)),
                        Failures.of(LessonData.class, "the data of a lesson could not be looked for"));
    }

    private static String sentence(String file, Set<DataOrigin> missing) {
        Messages words = Messages.of(LessonData.class);
        String names = missing.stream().map(DataOrigin::name).distinct().collect(Collectors.joining(", "));
        return missing.isEmpty() ? words.get("opened", file) : words.get("opened.without", file, names);
    }

    private Set<DataOrigin> missing(Set<DataOrigin> wanted, List<Path> folders, Consumer<Dataset> found) {
        Set<DataOrigin> left = new LinkedHashSet<>(wanted);
        left.removeIf(origin -> services.images().dataset(origin).isPresent());
        DataSource generated = services.data().generated();
        if (left.stream().anyMatch(origin -> origin.name().equals(generated.name()))) {
            try {
                take(generated.load(progress -> {}, new Cancellation()).test(), left, found);
            } catch (DataException refused) {
                LOG.info("{} could not be generated", generated.name(), refused);
            }
        }
        List<Path> all = new ArrayList<>(folders);
        all.add(services.folder().mnist());
        for (Path folder : all) {
            if (!left.isEmpty()) {
                find(folder, left, found);
            }
        }
        return left;
    }

    private void find(Path folder, Set<DataOrigin> left, Consumer<Dataset> found) {
        try {
            take(services.data().testReader().read(folder), left, found);
        } catch (DataException none) {
            LOG.info("no source images: {}", none.getMessage());
        }
    }

    private static void take(Dataset data, Set<DataOrigin> left, Consumer<Dataset> found) {
        if (left.remove(data.origin())) {
            found.accept(data);
        }
    }
}
