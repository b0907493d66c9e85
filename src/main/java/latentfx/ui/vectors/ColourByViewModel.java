package latentfx.ui.vectors;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.PointShades;

/** What the points of the user's own vectors are coloured by: their classes, or numbers. For the FX thread. */
final class ColourByViewModel {
    private record Wanted(ColourNumbers numbers, ColourBy chosen) {}

    private record Coloured(Wanted wanted, Optional<PointShades> shades) {}

    private final MapViewModel map;
    private final UndoStack undo;
    private final ReadOnlyObjectWrapper<ColourBy> chosen = new ReadOnlyObjectWrapper<>(ColourBy.CLASSES);
    private final ObservableList<ColourBy> choices = FXCollections.observableArrayList(ColourBy.CLASSES);
    private final LatestAnswer<ShownVectors, ColourNumbers> surveys;
    private final LatestAnswer<Wanted, Coloured> colours;
    private Optional<ColourNumbers> numbers = Optional.empty();

    /** Colours the points of {@code map}; each choice is a step of {@code undo}. */
    ColourByViewModel(MapViewModel map, UndoStack undo, Executor background, Executor fx, Consumer<Throwable> failed) {
        this.map = map;
        this.undo = undo;
        surveys = LatestAnswer.newestOnly(
                background, fx, (shown, cancellation) -> ColourNumbers.of(shown), this::offer, failed);
        colours = LatestAnswer.newestOnly(
                background,
                fx,
                (wanted, cancellation) -> new Coloured(wanted, wanted.numbers().shades(wanted.chosen())),
                this::show,
                failed);
    }

    /** Offers the numbers of {@code shown}, which is on the map now or soon. */
    void use(ShownVectors shown) {
        forget();
        surveys.ask(shown);
    }

    /** Offers only the classes, and shows them. */
    void forget() {
        surveys.cancel();
        colours.cancel();
        numbers = Optional.empty();
        choices.setAll(ColourBy.CLASSES);
        chosen.set(ColourBy.CLASSES);
        map.shadesProperty().set(null);
    }

    private void offer(ColourNumbers found) {
        numbers = Optional.of(found);
        choices.setAll(found.choices());
        apply(found.usual());
    }

    /** Colours by {@code next}, as a step to undo. */
    void choose(ColourBy next) {
        ColourBy before = chosen.get();
        if (!next.equals(before) && choices.contains(next)) {
            undo.push(
                    Messages.of(ColourByViewModel.class).get("step.colour"),
                    null,
                    () -> apply(before),
                    () -> apply(next));
            apply(next);
        }
    }

    private void apply(ColourBy next) {
        chosen.set(next);
        numbers.ifPresent(now -> colours.ask(new Wanted(now, next)));
    }

    private void show(Coloured now) {
        if (now.wanted().chosen().equals(chosen.get())) {
            map.shadesProperty().set(now.shades().orElse(null));
        }
    }

    /** What can be chosen. */
    ObservableList<ColourBy> choices() {
        return choices;
    }

    /** What is chosen. */
    ReadOnlyObjectProperty<ColourBy> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
