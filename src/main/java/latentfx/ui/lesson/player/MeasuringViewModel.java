package latentfx.ui.lesson.player;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.workbench.FigureSources;

/**
 * The figures of the lesson that runs: measured in the background from its start, each told as soon as it is known, and kept
 * until the program ends. For the FX thread.
 */
public final class MeasuringViewModel {
    private record Wanted(MeasuredLesson lesson, boolean quick) {}

    private final Services services;
    private final LatestAnswer<Wanted, String> measuring;
    private final Map<Wanted, Map<String, MeasuredFigure>> kept = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, MeasuredFigure>> figures = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> data = new ReadOnlyObjectWrapper<>("");
    private Optional<Wanted> now = Optional.empty();

    MeasuringViewModel(Services services) {
        this.services = services;
        measuring = LatestAnswer.newestOnly(
                services.threads().background(),
                services.threads().fx(),
                this::measure,
                measuredOn -> now.ifPresent(wanted -> kept.put(wanted, figures.get())),
                failure -> problem.set(Optional.of(Problem.from(failure))));
        measuring.onBusy(busy::set);
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

    private String measure(Wanted wanted, Cancellation cancellation) throws Exception {
        Path fetched = services.folder().mnist();
        TrainTest images = FigureSources.images(fetched).load(progress -> {}, cancellation);
        String name = images.test().origin().name();
        services.threads().fx().execute(() -> data.set(name));
        FigureInputs inputs = new FigureSources(services.workbench()).on(images, wanted.quick(), cancellation);
        List<MeasuredFigure> found = new ArrayList<>();
        wanted.lesson().measure(inputs, figure -> {
            found.add(figure);
            List<MeasuredFigure> sofar = List.copyOf(found);
            services.threads().fx().execute(() -> {
                if (!cancellation.isCancelled()) {
                    show(sofar);
                }
            });
        });
        return name;
    }

    private void show(List<MeasuredFigure> found) {
        Map<String, MeasuredFigure> byName = new HashMap<>();
        found.forEach(figure -> byName.put(figure.name(), figure));
        figures.set(Map.copyOf(byName));
    }

    /** The values by name. */
    Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        figures.get().forEach((name, figure) -> values.put(name, figure.value()));
        return values;
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
