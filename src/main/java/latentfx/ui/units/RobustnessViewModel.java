package latentfx.ui.units;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.units.EqualNet;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;

/**
 * How well models restore masked images, by the share that is masked: models at hand that are ticked, and four equal nets that
 * are trained here on demand. Measured when asked for, in the background; each curve is there as soon as it is known. For the FX
 * thread.
 */
public final class RobustnessViewModel {
    private static final Set<String> USUAL = Set.of("mnist-ae-4", "mnist-stacked-32", "mnist-denoising-32");

    /** Why nothing can be measured. */
    public enum Missing {
        NOTHING,
        MODEL,
        IMAGES,
        CHOICE
    }

    /** What is being done. */
    public enum Doing {
        NOTHING,
        TRAINING,
        MEASURING
    }

    private final ObservableValue<Optional<OpenModel>> model;
    private final SampleImages images;
    private final NetTrainer trainer;
    private final Supplier<List<DataSource>> sources;
    private final Map<EqualNet, OfferedModel> trained = new EnumMap<>(EqualNet.class);
    private List<OfferedModel> atHand = List.of();
    private final ReadOnlyObjectWrapper<List<OfferedModel>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(USUAL);
    private final ReadOnlyObjectWrapper<Optional<ErrorCurves>> curves = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(Doing.NOTHING);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Measuring, Known> measuring;
    private final LatestAnswer<Training, Map<EqualNet, OpenModel>> training;
    private final LatestSlot<Known> live;
    private final LatestSlot<Progress> steps;
    private Optional<Measuring> asked = Optional.empty();
    private Optional<Measuring> answered = Optional.empty();

    private record Measuring(List<OfferedModel> models, Dataset data) {}

    private record Training(List<DataSource> sources, Dataset data) {}

    private record Known(Measuring question, ErrorCurves curves) {}

    RobustnessViewModel(
            ObservableValue<Optional<OpenModel>> model,
            SampleImages images,
            NetTrainer trainer,
            Supplier<List<DataSource>> sources,
            Executor background,
            Executor fx) {
        this.model = model;
        this.images = images;
        this.trainer = trainer;
        this.sources = sources;
        steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        live = new LatestSlot<>(fx, this::show);
        measuring = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                this::show,
                Failures.of(RobustnessViewModel.class, "the models could not be measured"));
        training = LatestAnswer.newestOnly(
                background,
                fx,
                this::train,
                this::take,
                Failures.of(RobustnessViewModel.class, "the equal nets could not be trained"));
        measuring.onBusy(busy -> update());
        training.onBusy(busy -> update());
        model.addListener((property, before, now) -> refresh());
        chosen.addListener((property, before, now) -> refresh());
    }

    private void update() {
        doing.set(training.isBusy() ? Doing.TRAINING : measuring.isBusy() ? Doing.MEASURING : Doing.NOTHING);
    }

    /** Offers {@code models}, those at hand, from now on, in place of those before. */
    public void offer(List<OfferedModel> models) {
        atHand = List.copyOf(models);
        List<OfferedModel> all = new ArrayList<>(atHand);
        all.addAll(trained.values());
        offered.set(List.copyOf(all));
        refresh();
    }

    /** The models to choose from; those trained here come last. */
    public ReadOnlyObjectProperty<List<OfferedModel>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** The names of the models that are to be measured; some may not be offered. */
    public ObjectProperty<Set<String>> chosenProperty() {
        return chosen;
    }

    /** Chooses the model called {@code name}, or no longer. */
    public void choose(String name, boolean now) {
        Set<String> names = new TreeSet<>(chosen.get());
        if (now ? names.add(name) : names.remove(name)) {
            chosen.set(Set.copyOf(names));
        }
    }

    /** The curves; empty until the first measurement. */
    ReadOnlyObjectProperty<Optional<ErrorCurves>> curvesProperty() {
        return curves.getReadOnlyProperty();
    }

    /** Why nothing can be measured. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyObjectProperty<Doing> doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Whether that was stopped. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Measures the chosen models. */
    public void measure() {
        Optional<Dataset> data = data();
        if (missing.get() != Missing.NOTHING || data.isEmpty()) {
            return;
        }
        begin();
        Measuring question = new Measuring(wanted(), data.get());
        asked = Optional.of(question); // the curves before stay until there are new ones
        measuring.ask(question);
    }

    /** Trains the four equal nets on the data of the map, then measures them alone. */
    public void train() {
        data().ifPresent(it -> {
            begin();
            training.ask(new Training(sources.get(), it));
        });
    }

    private void begin() {
        stopped.set(false);
        progress.set(0);
    }

    /** Stops what is being done; curves that are known stay. */
    public void stop() {
        training.cancel();
        measuring.cancel();
        stopped.set(true);
    }

    /** Looks again at what is at hand. */
    void refresh() {
        missing.set(missing());
    }

    private Missing missing() {
        if (model.getValue().isEmpty()) {
            return Missing.MODEL;
        }
        if (data().isEmpty()) {
            return Missing.IMAGES;
        }
        return wanted().isEmpty() ? Missing.CHOICE : Missing.NOTHING;
    }

    private Optional<Dataset> data() {
        return model.getValue().flatMap(images::measurable);
    }

    private List<OfferedModel> wanted() {
        return offered.get().stream()
                .filter(it -> chosen.get().contains(it.name()))
                .toList();
    }

    private Known measure(Measuring question, Cancellation cancellation) {
        return new Known(
                question,
                ErrorCurves.of(
                        question.models(),
                        question.data(),
                        known -> live.offer(new Known(question, known)),
                        steps::offer,
                        cancellation));
    }

    private void show(Known known) {
        boolean first = answered.filter(known.question()::equals).isEmpty();
        boolean newer = first
                || known.curves().measured()
                        >= curves.get().map(ErrorCurves::measured).orElse(0);
        if (asked.filter(known.question()::equals).isPresent() && newer) {
            answered = asked;
            curves.set(Optional.of(known.curves()));
        }
    }

    private Map<EqualNet, OpenModel> train(Training question, Cancellation cancellation) throws IOException {
        return trainer.train(question.sources(), question.data().origin(), steps::offer, cancellation);
    }

    private void take(Map<EqualNet, OpenModel> nets) {
        Set<String> names = new TreeSet<>();
        nets.forEach((kind, net) -> {
            trained.put(kind, new OfferedModel(net.name(), () -> net));
            names.add(net.name());
        });
        offer(atHand);
        chosen.set(Set.copyOf(names));
        measure();
    }
}
