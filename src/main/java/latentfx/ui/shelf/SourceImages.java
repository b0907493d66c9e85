package latentfx.ui.shelf;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.Dataset;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.settings.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the maps show originals instead of reconstructions wherever the data is at hand. For the FX thread. */
public final class SourceImages {
    private static final Logger LOG = LoggerFactory.getLogger(SourceImages.class);

    private final Services services;
    private final CompareViewModel compare;

    public SourceImages(Services services, CompareViewModel compare) {
        this.services = services;
        this.compare = compare;
    }

    /** From now on {@code test} is at hand. */
    public void know(Dataset test) {
        services.images().know(test);
        compare.path().refresh();
        compare.lab().imagesCame();
    }

    /** Reads the test part of {@code folder}, then runs {@code then}; where there is none, nothing happens. */
    public void read(Path folder, Runnable then) {
        services.threads()
                .actions()
                .compute(
                        () -> services.data().originals().read(folder),
                        test -> {
                            know(test);
                            then.run();
                        },
                        SourceImages::none);
    }

    private static void none(Throwable failure) {
        if (failure instanceof DataException) {
            LOG.info("no originals: {}", failure.getMessage());
        } else {
            LOG.warn("the originals could not be read", failure);
        }
    }
}
