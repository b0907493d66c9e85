package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.training.data.DataChoices;

/** Fills a new window: the first two models, a path and the data sets found on this computer. For the FX thread. */
final class InitialContent {
    /** Name of the MNIST data in the user's folder. */
    static final String MNIST = "MNIST";

    private final SidesViewModel sides;
    private final CompareViewModel compare;
    private final DataChoices data;

    InitialContent(SidesViewModel sides, CompareViewModel compare, DataChoices data) {
        this.sides = sides;
        this.compare = compare;
        this.data = data;
    }

    /** Opens a bundled AE and a bundled VAE and suggests a path between two digits. */
    void showBundled(ModelShelf shelf) {
        Countdown countdown = new Countdown(Side.values().length, compare::suggestPath);
        shelf.find("mnist-ae-4").ifPresent(entry -> sides.choose(Side.LEFT, entry, countdown::down));
        shelf.find("mnist-vae-4").ifPresent(entry -> sides.choose(Side.RIGHT, entry, countdown::down));
    }

    /** Restores the list of data and the choice among it; in the first session MNIST in {@code folder} is chosen. */
    void restoreData(TrainingMemory memory, Path folder, SourceImages sourceImages) {
        boolean choose = memory.choose(folder);
        sourceImages.read(folder, () -> data.restore(folder, Optional.of(MNIST), choose));
        memory.restoreData(folder);
    }

    /** Runs an action when the last of a number of tasks is done. */
    private static final class Countdown {
        private final Runnable whenAll;
        private int left;

        Countdown(int count, Runnable whenAll) {
            this.left = count;
            this.whenAll = whenAll;
        }

        void down() {
            left--;
            if (left == 0) {
                whenAll.run();
            }
        }
    }
}
