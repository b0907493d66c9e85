package latentfx.ui.lesson.player;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.data.TrainTest;
import latentfx.lesson.figures.FigureInputs;
import latentfx.lesson.figures.MeasuredFigure;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.figures.MnistFigures;
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.workbench.FigureSources;

/**
 * The figures of the lesson that runs: measured in the background from its start, each told as soon as it is known, and kept
 * until the program ends. For the FX thread.
 */
public final class MeasuringViewModel {
    private record Wanted(MeasuredLesson lesson, boolean quick) {}

    private record Found(Wanted wanted, String data, Map<String, MeasuredFigure> figures) {}

    private final Services services;
    private final LatestSlot<Found> slot;
    private final LatestAnswer<Wanted, Found> measuring;
    private final Map<Wanted, Map<String, MeasuredFigure>> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, MeasuredFigure>> figures = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> data = new ReadOnlyObjectWrapper<>("");
    private Optional<Wanted> now = Optional.empty();

    MeasuringViewModel(Services services) {
        this.services = services;
        slot = new LatestSlot<>(services.threads().fx(), this::show);
        measuring = LatestAnswer.newestOnly(
                services.threads().background(),
                services.threads().fx(),
                this::measure,
                this::keep,
                failure -> problem.set(Optional.of(Problem.from(failure))));
        measuring.onBusy(busy::set);
    }

    private void keep(Found all) {
        kept.put(all.wanted(), all.figures());
        show(all);
    }

    /** Measures the figures of the lesson called {@code id}, or takes those that were measured before. */
    void begin(String id, boolean quick) {
        measuring.cancel();
        problem.set(Optional.empty());
        now = MeasuredLessons.of(id).map(lesson -> new Wanted(lesson, quick));
        figures.set(now.map(kept::get).orElse(Map.of()));
        if (now.isPresent() && figures.get().isEmpty()) {
            measuring.ask(now.get());
        }
    }

    /** Measures again on all samples what was measured on few. */
    void measureAll() {
        now.ifPresent(wanted -> begin(wanted.lesson().id(), false));
    }

    /** Stops measuring. */
    public void cancel() {
        measuring.cancel();
    }

    private Found measure(Wanted wanted, Cancellation cancellation) throws Exception {
        Path fetched = services.folder().mnist();
        TrainTest images = FigureSources.images(fetched).load(progress -> {}, cancellation);
        String name = images.test().origin().name();
        slot.offer(new Found(wanted, name, Map.of()));
        FigureInputs inputs = new FigureSources(services.workbench()).on(images, wanted.quick(), cancellation);
        Map<String, MeasuredFigure> found = new HashMap<>();
        wanted.lesson().measure(inputs, figure -> {
            found.put(figure.name(), figure);
            slot.offer(new Found(wanted, name, Map.copyOf(found)));
        });
        return new Found(wanted, name, Map.copyOf(found));
    }

    private void show(Found found) {
        if (now.filter(found.wanted()::equals).isPresent()) {
            data.set(found.data());
            figures.set(found.figures());
        }
    }

    /** The values by name. */
    Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        figures.get().forEach((name, figure) -> values.put(name, figure.value()));
        return values;
    }

    /** Whether the figures are measured on other images than those of MNIST. */
    boolean isOnOther() {
        return !data.get().isEmpty() && !data.get().equals(MnistFigures.DATA);
    }

    /** What the figures of the lesson are on MNIST, by name; empty where they are measured on MNIST, or on nothing yet. */
    Map<String, Double> onMnist() {
        return isOnOther()
                ? now.map(wanted -> MnistFigures.of(wanted.lesson().id())).orElse(Map.of())
                : Map.of();
    }

    /** What was measured so far, by name. */
    public ReadOnlyObjectProperty<Map<String, MeasuredFigure>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Whether measuring goes on. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why measuring failed; empty if it has not. */
    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Name of the data that is measured on; empty before it is known. */
    public ReadOnlyObjectProperty<String> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** Whether what is shown was measured on few samples. */
    boolean isQuick() {
        return now.map(Wanted::quick).orElse(false);
    }
}
