package latentfx.ui.bias;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.bias.BiasPlan;
import latentfx.analysis.bias.BiasStudy;
import latentfx.analysis.bias.ImageNamer;
import latentfx.analysis.bias.LeftOut;
import latentfx.analysis.bias.Remedy;
import latentfx.analysis.bias.StudyData;
import latentfx.analysis.bias.StudyRun;
import latentfx.analysis.bias.StudyStep;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.Mosaic;

/**
 * Leaves a group out of what two small models learn from, one with a remedy, and compares them. The images are those of the map
 * used last where they suit, else synthetic digits. For the FX thread.
 */
public final class BiasViewModel {
    private static final int USUAL = 5;
    private static final int USUAL_CLASS = 4;

    /**
     * What trains and names.
     *
     * @param trainer trains on the calling thread
     * @param judge opens the judge of digits
     */
    public record Tools(StudyRun.Trainer trainer, Callable<Judge> judge) {}

    private record Wanted(Prepared prepared, BiasPlan plan, Optional<BiasStudy> earlier) {}

    /**
     * A study, and the data that it was made of.
     *
     * @param prepared the data
     * @param study what was found
     * @param examples images of the group, as the starved model draws them, and as the other one does
     */
    public record Shown(Prepared prepared, BiasStudy study, List<Mosaic> examples) {
        public Shown {
            examples = List.copyOf(examples);
        }

        static Shown of(Prepared prepared, BiasStudy study) {
            ImageShape shape = prepared.data().parts().train().shape();
            return new Shown(
                    prepared,
                    study,
                    Stream.of(
                                    study.examples(),
                                    study.starved().examples(),
                                    study.remedied().examples())
                            .map(images -> Mosaic.of(shape, images, 0, images.rows(), images.rows()))
                            .toList());
        }
    }

    private final ObservableValue<Optional<OpenModel>> model;
    private final SampleImages images;
    private final Tools tools;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<LeftOut> choice = new SimpleObjectProperty<>(new LeftOut.OfClass(USUAL_CLASS));
    private final IntegerProperty kept = new SimpleIntegerProperty(USUAL);
    private final ObjectProperty<Remedy> remedy = new SimpleObjectProperty<>(Remedy.KNOWN);
    private final ReadOnlyObjectWrapper<Optional<Prepared>> prepared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StudyStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final LatestSlot<StudyStep> steps;
    private final LatestAnswer<Prepared.Source, Prepared> sources;
    private final LatestAnswer<Wanted, Shown> studies;
    private Optional<Prepared.Source> asked = Optional.empty();

    /**
     * Studies of the images of {@code model}.
     *
     * @param model the model on the map used last
     * @param images the data sets at hand
     * @param background where data is prepared
     * @param training where models are trained, one after the other
     */
    public BiasViewModel(
            ObservableValue<Optional<OpenModel>> model,
            SampleImages images,
            Tools tools,
            Executor background,
            Executor training,
            Executor fx) {
        this.model = model;
        this.images = images;
        this.tools = tools;
        steps = new LatestSlot<>(fx, now -> step.set(busy.get() ? Optional.of(now) : Optional.empty()));
        sources = LatestAnswer.newestOnly(
                background,
                fx,
                Prepared::of,
                this::ready,
                Failures.of(BiasViewModel.class, "the images could not be prepared"));
        studies = LatestAnswer.newestOnly(
                training,
                fx,
                this::study,
                found -> shown.set(Optional.of(found)),
                Failures.of(BiasViewModel.class, "the small models could not be trained"));
        sources.onBusy(preparing::set);
        studies.onBusy(now -> {
            step.set(Optional.empty());
            busy.set(now);
        });
        model.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> refresh());
    }

    /** Whether the page is in sight; no data is prepared while it is not. A training goes on. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** What is left out. */
    public ObjectProperty<LeftOut> choiceProperty() {
        return choice;
    }

    /** How much of it is kept, 1 to 100 percent. */
    public IntegerProperty keptProperty() {
        return kept;
    }

    /** What is done about it. */
    public ObjectProperty<Remedy> remedyProperty() {
        return remedy;
    }

    /** The data that the next study is made of; empty until it is ready. */
    public ReadOnlyObjectProperty<Optional<Prepared>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /** Whether data is being prepared. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** The newest study; empty until there is one of this data. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether models are trained or wait for their turn. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far the study is; empty while there is none or it waits for another training to end. */
    public ReadOnlyObjectProperty<Optional<StudyStep>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What can be left out of the data. */
    public List<LeftOut> choices() {
        return prepared.get().map(Prepared::choices).orElse(List.of());
    }

    /** Trains the models and compares them. */
    public void train() {
        prepared.get()
                .filter(ready -> ready.groups().containsKey(choice.get()))
                .ifPresent(ready -> studies.ask(new Wanted(
                        ready,
                        new BiasPlan(choice.get(), kept.get() / 100.0, remedy.get()),
                        shown.get().map(Shown::study))));
    }

    /** Ends the training. */
    public void stop() {
        studies.cancel();
    }

    /** Looks again at what is at hand. */
    public void refresh() {
        Prepared.Source source = source();
        if (watched.get() && asked.filter(source::equals).isEmpty()) {
            asked = Optional.of(source);
            if (prepared.get().filter(it -> it.source().equals(source)).isEmpty()) {
                prepared.set(Optional.empty());
                sources.ask(source);
            }
        }
    }

    private Prepared.Source source() {
        Optional<OpenModel> open = model.getValue();
        if (open.isEmpty()) {
            return new Prepared.Source(Prepared.Why.NO_MODEL, Optional.empty());
        }
        Optional<Dataset> data = images.dataset(open.get().sheet().origin());
        if (data.isEmpty()) {
            return new Prepared.Source(Prepared.Why.NO_IMAGES, Optional.empty());
        }
        return StudyData.isPossible(data.get())
                ? new Prepared.Source(Prepared.Why.OWN, data)
                : new Prepared.Source(Prepared.Why.UNSUITED, Optional.empty());
    }

    private void ready(Prepared now) {
        if (shown.get().filter(it -> it.prepared().isOfImagesOf(now)).isEmpty()) {
            studies.cancel();
            shown.set(Optional.empty());
        }
        prepared.set(Optional.of(now));
        if (!now.groups().containsKey(choice.get())) {
            now.choices().stream().findFirst().ifPresent(choice::set);
        }
    }

    private Shown study(Wanted wanted, Cancellation cancellation) throws Exception {
        Prepared ready = wanted.prepared();
        ImageNamer namer = namer(ready);
        StudyRun run = new StudyRun(ready.data(), wanted.plan(), namer, tools.trainer(), steps::offer, cancellation);
        return Shown.of(ready, run.run(wanted.earlier()));
    }

    private ImageNamer namer(Prepared ready) throws Exception {
        return ImageNamer.of(tools.judge().call(), ready.data().parts().train());
    }
}
