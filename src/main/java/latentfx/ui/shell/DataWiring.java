package latentfx.ui.shell;

import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.datasets.ClassNames;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.shelf.SourceImages;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;

/**
 * Connects the data sets to choose from with the download of MNIST, and the names of their classes with the maps. For the FX
 * thread.
 */
final class DataWiring {
    private final DataChoices data;
    private final MnistFetch mnist;
    private final ClassNames classNames;

    /** Creates the wiring without connecting anything. */
    DataWiring(DataChoices data, MnistFetch mnist, ClassNames classNames) {
        this.data = data;
        this.mnist = mnist;
        this.classNames = classNames;
    }

    /** Choices become steps of {@code undo}, images that are read become known, and {@code maps} name classes as the user does. */
    void connect(UndoStack undo, SourceImages sourceImages, CompareViewModel maps) {
        data.recordIn(undo);
        data.setOnTestRead(sourceImages::know);
        classNames.editionProperty().addListener((property, before, now) -> maps.nameClasses(classNames::named));
        mnist.doneProperty()
                .addListener(
                        (property, before, now) -> now.ifPresent(folder -> data.choose(folder, InitialContent.MNIST)));
    }
}
