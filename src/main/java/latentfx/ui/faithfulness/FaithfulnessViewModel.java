package latentfx.ui.faithfulness;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import latentfx.ui.plot.NeighbourLines;
import org.jspecify.annotations.Nullable;

/**
 * How faithful one map is to the codes: measures its badge, shades its points by the penalty of their neighbours, draws lines
 * to the true neighbours of a sample. For the FX thread; measurements run in the background and stop once they are out of date.
 */
public final class FaithfulnessViewModel {
    private final MapViewModel map;
    private final ObjectProperty<Shade> shade = new SimpleObjectProperty<>(Shade.NONE);
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty linesWanted = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<MapBadge>> badge = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shading>> shading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<MapPicture, MapBadge> badges;
    private final LatestAnswer<Wanted, Optional<Shading>> shadings;
    private final LatestAnswer<Sought, NeighbourLines> lines;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private @Nullable MapPicture shaded;

    private record Wanted(MapPicture picture, Shade shade) {}

    private record Sought(MapPicture picture, int sample) {}

    /** Measures {@code map} on {@code background} and shows the results on {@code fx}. */
    public FaithfulnessViewModel(MapViewModel map, Executor background, Executor fx) {
        this.map = map;
        badges = LatestAnswer.newestOnly(
                background,
                fx,
                MapBadge::of,
                now -> badge.set(Optional.of(now)),
                failed("a map could not be measured"));
        badges.onBusy(measuring::set);
        shadings = LatestAnswer.newestOnly(
                background,
                fx,
                (wanted, cancellation) -> Shading.of(wanted.picture(), wanted.shade(), cancellation),
                this::show,
                failed("the faults of a map's neighbours could not be measured"));
        shadings.onBusy(busy::set);
        lines = LatestAnswer.newestOnly(
                background,
                fx,
                (sought, cancellation) -> TrueNeighbours.of(sought.picture(), sought.sample()),
                now -> map.notesProperty().set(map.notesProperty().get().withLines(Optional.of(now))),
                failed("the true neighbours of a sample could not be found"));
        map.pictureProperty().addListener((property, before, now) -> measure(now));
        shade.addListener((property, before, now) -> shadeAgain());
        shade.addListener((property, before, now) -> drawLines());
        sample.addListener((property, before, now) -> drawLines());
        linesWanted.addListener((property, before, now) -> drawLines());
        held.addListener(
                (property, before, now) -> measure(map.pictureProperty().get()));
        measure(map.pictureProperty().get());
    }

    /** Whether the measuring of the map waits, for what is more urgent on the same thread; false at first. */
    public BooleanProperty heldProperty() {
        return held;
    }

    private static Consumer<Throwable> failed(String sentence) {
        return Failures.of(FaithfulnessViewModel.class, sentence);
    }

    private void measure(@Nullable MapPicture picture) {
        badges.cancel();
        if (picture != null && picture.moving()) {
            badge.set(Optional.empty()); // what is measured once the points rest would be outdated before it is there
            shadings.cancel();
            lines.cancel();
            return;
        }
        if (picture == null) {
            badge.set(Optional.empty());
        } else if (!held.get()) {
            badges.ask(picture);
        }
        shadeAgain();
        drawLines();
    }

    private void shadeAgain() {
        MapPicture picture = map.pictureProperty().get();
        shadings.cancel();
        boolean sameSamples = picture != null
                && shaded != null
                && shaded.open().sheet().origin().equals(picture.open().sheet().origin());
        if (picture == null || shade.get() == Shade.NONE || !sameSamples) {
            show(Optional.empty()); // else the old shades stay until the new ones come: a training does not flicker
        }
        if (picture != null && shade.get() != Shade.NONE) {
            shaded = picture;
            shadings.ask(new Wanted(picture, shade.get()));
        }
    }

    private void show(Optional<Shading> now) {
        boolean ours = now.isPresent() || shading.get().isPresent();
        shading.set(now);
        if (ours) { // else the map may be coloured by other numbers
            map.shadesProperty().set(now.map(Shading::shades).orElse(null));
        }
    }

    private void drawLines() {
        MapPicture picture = map.pictureProperty().get();
        OptionalInt chosen = sample.get();
        lines.cancel();
        boolean wanted = linesWanted.get() || shade.get() != Shade.NONE;
        if (picture == null
                || !wanted
                || chosen.isEmpty()
                || chosen.getAsInt() >= picture.open().sheet().size()) {
            map.notesProperty().set(map.notesProperty().get().withLines(Optional.empty()));
        } else {
            lines.ask(new Sought(picture, chosen.getAsInt()));
        }
    }

    /** The map's numbers; empty while there is no map. Those of the picture before stay until the new ones are there. */
    public ReadOnlyObjectProperty<Optional<MapBadge>> badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    /** What the points are shaded by. */
    public ObjectProperty<Shade> shadeProperty() {
        return shade;
    }

    /** The shades shown; empty while there are none. */
    public ReadOnlyObjectProperty<Optional<Shading>> shadingProperty() {
        return shading.getReadOnlyProperty();
    }

    /** Whether shades are being measured. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the numbers of the map are being measured. */
    public ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Measures the numbers of the present map no further; there are none then. */
    public void stopMeasuring() {
        badges.cancel();
        badge.set(Optional.empty());
    }

    /** The sample whose true neighbours are drawn as lines while points are shaded, or while lines are wanted. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Whether lines are drawn even while points are not shaded. */
    public BooleanProperty linesWantedProperty() {
        return linesWanted;
    }
}
