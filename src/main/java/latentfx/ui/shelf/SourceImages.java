package latentfx.ui.shelf;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private int readings;

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
        count(1);
        services.threads()
                .actions()
                .compute(
                        () -> services.data().testReader().read(folder),
                        test -> {
                            count(-1);
                            know(test);
                            then.run();
                        },
                        failure -> {
                            count(-1);
                            none(failure);
                        });
    }

    private void count(int more) {
        readings += more;
        reading.set(readings > 0);
    }

    /** Whether images are being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
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
