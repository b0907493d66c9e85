package latentfx.ui.vectors;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.LastResult;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.NeighbourLines;
import latentfx.ui.plot.PointShades;

/**
 * The vector chosen on the map, its nearest neighbours, and the one of these that is marked. Draws lines to the neighbours on
 * the map. For the FX thread; searches in the background.
 */
final class NearestViewModel {
    private record Asked(Vectors vectors, MapPicture picture, int sample) {}

    private final MapViewModel map;
    private final UndoStack undo;
    private final ObjectProperty<OptionalInt> chosen = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<OptionalInt> marked = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<NearestVectors>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LastResult<Matrix, Neighbours> codes = new LastResult<>(Neighbours::new);
    private final LastResult<Matrix, Neighbours> places = new LastResult<>(Neighbours::new);
    private final LatestAnswer<Asked, NearestVectors> searches;
    private Optional<Vectors> vectors = Optional.empty();

    /**
     * Searches among what {@code map} shows.
     *
     * @param undo takes a step for each choice
     * @param failed is told why neighbours could not be found
     */
    NearestViewModel(MapViewModel map, UndoStack undo, Executor background, Executor fx, Consumer<Throwable> failed) {
        this.map = map;
        this.undo = undo;
        searches = LatestAnswer.newestOnly(background, fx, this::search, this::show, failed);
        map.pictureProperty().addListener((property, before, now) -> search());
        chosen.addListener((property, before, now) -> {
            marked.set(OptionalInt.empty());
            search();
        });
        marked.addListener((property, before, now) -> drawMark());
    }

    /** Searches among {@code now} once the map shows them; forgets what was chosen among others. */
    void use(Vectors now) {
        boolean others = vectors.filter(it -> it.values().equals(now.values())).isEmpty();
        vectors = Optional.of(now);
        if (others) {
            forget();
        } else {
            search();
        }
    }

    /** Chooses nothing, which is no step to undo. */
    void forget() {
        chosen.set(OptionalInt.empty());
        search();
    }

    /** Chooses sample {@code index}, as a step to undo. */
    void choose(int index) {
        change("step.choose", OptionalInt.of(index));
    }

    /** Chooses nothing, as a step to undo; whether something was chosen. */
    boolean clear() {
        boolean any = chosen.get().isPresent();
        change("step.choose.none", OptionalInt.empty());
        return any;
    }

    private void change(String step, OptionalInt next) {
        OptionalInt before = chosen.get();
        if (!before.equals(next)) {
            undo.push(
                    Messages.of(NearestViewModel.class).get(step, next.orElse(0)),
                    null,
                    () -> chosen.set(before),
                    () -> chosen.set(next));
            chosen.set(next);
        }
    }

    /** Marks sample {@code index} on the map and pans to it if it lies outside of what is seen. */
    void mark(int index) {
        marked.set(OptionalInt.of(index));
        Cloud cloud = map.cloud();
        if (cloud != null && index < cloud.size() && cloud.hasPosition(index)) {
            map.reveal(cloud.x(index), cloud.y(index));
        }
    }

    /** The colour of sample {@code index}, of class {@code label}, on the map, as 0xRRGGBB. */
    int rgb(int index, int label) {
        PointShades shades = map.shadesProperty().get();
        return shades == null ? Palette.rgb(label) : shades.rgb(index);
    }

    /** Runs {@code listener} when the points get other colours. */
    void onColours(Runnable listener) {
        map.shadesProperty().addListener((property, before, now) -> listener.run());
    }

    /** The sample whose neighbours are looked for. */
    ReadOnlyObjectProperty<OptionalInt> chosenProperty() {
        return chosen;
    }

    /** The sample marked on the map besides. */
    ReadOnlyObjectProperty<OptionalInt> markedProperty() {
        return marked;
    }

    /** The neighbours; empty while no sample is chosen. */
    ReadOnlyObjectProperty<Optional<NearestVectors>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    private void search() {
        MapPicture picture = map.pictureProperty().get();
        drawMark();
        if (picture != null && picture.moving()) {
            searches.cancel(); // those found before stay until the points rest
        } else if (picture == null
                || chosen.get().isEmpty()
                || vectors.isEmpty()
                || chosen.get().getAsInt() >= picture.points().rows()
                || vectors.get().size() != picture.points().rows()) {
            searches.cancel();
            found.set(Optional.empty());
            map.notesProperty().set(map.notesProperty().get().withLines(Optional.empty()));
        } else {
            searches.ask(new Asked(vectors.get(), picture, chosen.get().getAsInt()));
        }
    }

    private NearestVectors search(Asked asked, Cancellation cancellation) throws DataException {
        Neighbours among = codes.of(asked.vectors().values());
        cancellation.throwIfCancelled();
        Matrix points = asked.picture().points();
        return NearestVectors.of(asked.vectors(), asked.sample(), among, points, places.of(points), cancellation);
    }

    private void show(NearestVectors now) {
        if (chosen.get().equals(OptionalInt.of(now.sample()))) {
            found.set(Optional.of(now));
            map.notesProperty()
                    .set(map.notesProperty()
                            .get()
                            .withLines(Optional.of(new NeighbourLines(now.sample(), now.samples()))));
        }
    }

    /** Points at the marked sample, else at the chosen one. */
    private void drawMark() {
        OptionalInt at = marked.get().isPresent() ? marked.get() : chosen.get();
        Cloud cloud = map.cloud();
        boolean there =
                cloud != null && at.isPresent() && at.getAsInt() < cloud.size() && cloud.hasPosition(at.getAsInt());
        Optional<MapNotes.Spot> spot = there && cloud != null
                ? Optional.of(new MapNotes.Spot(cloud.x(at.getAsInt()), cloud.y(at.getAsInt())))
                : Optional.empty();
        map.notesProperty().set(map.notesProperty().get().withSpot(spot));
    }
}
