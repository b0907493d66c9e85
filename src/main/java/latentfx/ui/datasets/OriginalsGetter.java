package latentfx.ui.datasets;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import latentfx.ui.fx.Problem;
import latentfx.ui.originals.Originals;
import latentfx.ui.originals.OriginalsWay;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;

/** Gets the original images of the models on the maps: by download, from the generator, or from a folder. For the FX thread. */
public final class OriginalsGetter implements Consumer<OriginalsWay> {
    private final DataChoices data;
    private final MnistFetch mnist;
    private final Runnable chooseFolder;
    private final Consumer<Problem> told;

    /**
     * Gets nothing yet.
     *
     * @param chooseFolder asks the user for a folder, and has {@code data} read it
     * @param told is told why data cannot be had
     */
    public OriginalsGetter(DataChoices data, MnistFetch mnist, Runnable chooseFolder, Consumer<Problem> told) {
        this.data = data;
        this.mnist = mnist;
        this.chooseFolder = chooseFolder;
        this.told = told;
    }

    /** Lets the buttons of {@code originals} get images through this. */
    public void serve(Originals originals) {
        originals.setGetter(this);
        originals
                .busyProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> mnist.runningProperty().get()
                                || data.reading().nowProperty().get().isPresent(),
                        mnist.runningProperty(),
                        data.reading().nowProperty()));
    }

    @Override
    public void accept(OriginalsWay way) {
        switch (way) {
            case GET_MNIST -> mnist.start();
            case MAKE -> data.read(data.generated(), told);
            case OPEN_DATA -> chooseFolder.run();
        }
    }
}
