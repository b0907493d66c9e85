package latentfx.ui.faithfulness;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;

/** The nearest neighbours of one sample in pixels, in codes and on the map, looked up in the background. For the FX thread. */
public final class NeighbourComparisonViewModel {
    private record Asked(MapPicture picture, int sample) {}

    private final MapViewModel map;
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<NeighbourPictures>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Asked, NeighbourPictures> searches;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * Looks up neighbours among the samples on {@code map}.
     *
     * @param background searches and fetches pictures
     * @param fx the FX thread
     * @param spaces pixels prepared for search; shared with the other map
     */
    public NeighbourComparisonViewModel(MapViewModel map, Executor background, Executor fx, PixelSpaces spaces) {
        this.map = map;
        NeighbourSearch search = new NeighbourSearch(spaces);
        searches = LatestAnswer.newestOnly(
                background,
                fx,
                (asked, cancellation) -> search.of(asked.picture(), asked.sample(), cancellation),
                now -> comparison.set(Optional.of(now)),
                Failures.of(NeighbourComparisonViewModel.class, "the neighbours of a sample could not be found"));
        searches.onBusy(busy::set);
        map.pictureProperty().addListener((property, before, now) -> search());
        sample.addListener((property, before, now) -> search());
        wanted.addListener((property, before, now) -> search());
    }

    /** Looks no further for the neighbours of the present sample. */
    public void cancel() {
        searches.cancel();
    }

    /** Whether neighbours are being looked for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Looks the neighbours up again, for instance after images have been loaded. */
    public void search() {
        MapPicture picture = map.pictureProperty().get();
        OptionalInt chosen = sample.get();
        if (picture != null && picture.moving()) {
            searches.cancel(); // those found before stay until the points rest
        } else if (picture == null
                || chosen.isEmpty()
                || chosen.getAsInt() >= picture.open().sheet().size()) {
            searches.cancel();
            comparison.set(Optional.empty());
        } else if (wanted.get()) {
            searches.ask(new Asked(picture, chosen.getAsInt()));
        }
    }

    /** Whose neighbours are looked for. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Whether the comparison is shown; nothing is searched while it is not. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The neighbours; empty while no sample is chosen. */
    public ReadOnlyObjectProperty<Optional<NeighbourPictures>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }
}
