package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.training.data.DataChoices;

/** Puts the first models, a path and the data that is on this computer into a new window. For the FX thread. */
final class InitialContent {
    /** What MNIST in the user's folder is called. */
    static final String MNIST = "MNIST";

    private final SidesViewModel sides;
    private final CompareViewModel compare;
    private final DataChoices data;

    InitialContent(SidesViewModel sides, CompareViewModel compare, DataChoices data) {
        this.sides = sides;
        this.compare = compare;
        this.data = data;
    }

    /** A bundled AE and a VAE with a path between two digits. */
    void showBundled(ModelShelf shelf) {
        Countdown countdown = new Countdown(Side.values().length, compare::suggestPath);
        shelf.find("mnist-ae-4").ifPresent(entry -> sides.choose(Side.LEFT, entry, countdown::down));
        shelf.find("mnist-vae-4").ifPresent(entry -> sides.choose(Side.RIGHT, entry, countdown::down));
    }

    /** The data chosen at the last start; MNIST in {@code folder} at the first. */
    void restoreData(TrainingMemory memory, Path folder, SourceImages sourceImages) {
        boolean choose = memory.choose(folder);
        sourceImages.read(folder, () -> data.restore(folder, Optional.of(MNIST), choose));
        memory.restoreData(folder);
    }

    /** The models and data of a window before, whose words were in another language. */
    void continueFrom(InitialContent before) {
        boolean path = before.compare.selectionProperty().get().complete();
        Countdown countdown = new Countdown(Side.values().length, path ? compare::suggestPath : () -> {});
        for (Side side : Side.values()) {
            before.sides
                    .entryProperty(side)
                    .get()
                    .ifPresentOrElse(entry -> sides.choose(side, entry, countdown::down), countdown::down);
        }
        before.data
                .places()
                .forEach(place -> data.restore(place, before.data.nameOf(place), before.data.isChosen(place)));
    }

    /** Runs something when the last of a number of things is done. */
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
