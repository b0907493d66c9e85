package latentfx.ui.shelf;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.task.Failures;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.settings.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the maps show source images instead of reconstructions wherever the data set is at hand. For the FX thread. */
public final class SourceImages {
    private static final Logger LOG = LoggerFactory.getLogger(SourceImages.class);

    private final Services services;
    private final CompareViewModel compare;

    public SourceImages(Services services, CompareViewModel compare) {
        this.services = services;
        this.compare = compare;
    }

    /** Makes the images of {@code test} available to the maps and the path. */
    public void know(Dataset test) {
        services.images().know(test);
        compare.imagesCame();
    }

    /**
     * Reads the test part of the data set in {@code folder} in the background, then runs {@code then}; no effect if
     * there is none.
     */
    public void read(Path folder, Runnable then) {
        services.threads()
                .actions()
                .compute(
                        () -> services.data().testReader().read(folder),
                        test -> {
                            know(test);
                            then.run();
                        },
                        SourceImages::none);
    }

    private static void none(Throwable failure) {
        if (failure instanceof DataException) {
            LOG.info("no source images: {}", failure.getMessage());
        } else {
            Failures.of(SourceImages.class, "the images of the samples could not be read")
                    .accept(failure);
        }
    }
}
