package latentfx.ui.distances;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;

/** Surveys distances in the background, anew for another subject or number of images; the newest wins. For the FX thread. */
public final class SurveyViewModel {
    /** How many images' neighbours are looked for, unless another number is chosen. */
    static final int USUAL = 5000;

    private static final List<Integer> SIZES = List.of(1000, 2000, USUAL, 10_000, 20_000);

    private final IntegerProperty most = new SimpleIntegerProperty(USUAL);
    private final ReadOnlyObjectWrapper<Optional<DistanceSurvey>> survey =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Wanted, DistanceSurvey> answers;
    private final LatestSlot<Progress> steps;
    private Optional<Wanted> known = Optional.empty();
    private boolean shown;

    private record Wanted(Subject subject, int most) {}

    SurveyViewModel(Executor background, Executor fx) {
        steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                found -> survey.set(Optional.of(found)),
                Failures.of(SurveyViewModel.class, "distances could not be measured"));
        answers.onBusy(busy::set);
        most.addListener((property, before, now) -> ask());
    }

    private DistanceSurvey measure(Wanted wanted, Cancellation cancellation) {
        Subject of = wanted.subject();
        return DistanceSurvey.of(of.open(), of.data(), wanted.most(), steps::offer, cancellation);
    }

    void show(Optional<Subject> now, boolean visible) {
        shown = visible;
        if (!subject.get().equals(now)) {
            survey.set(Optional.empty());
            stopped.set(false);
            known = Optional.empty();
            answers.cancel();
            subject.set(now);
        }
        ask();
    }

    private void ask() {
        Optional<Wanted> wanted = subject.get().map(it -> new Wanted(it, most.get()));
        if (!shown) {
            if (busy.get()) {
                known = Optional.empty();
                answers.cancel();
            }
        } else if (wanted.isPresent() && !wanted.equals(known)) {
            known = wanted;
            stopped.set(false);
            progress.set(0);
            answers.ask(wanted.get());
        }
    }

    /** Ends the survey that is being made. */
    public void stop() {
        answers.cancel();
        stopped.set(true);
    }

    /** Makes the survey that was stopped. */
    public void again() {
        known = Optional.empty();
        ask();
    }

    /** How many images' neighbours are looked for. */
    public IntegerProperty mostProperty() {
        return most;
    }

    /** The numbers of images to choose from; the last one may be more than there are, which means all. */
    public List<Integer> sizes() {
        int all = subject.get().map(it -> it.data().size()).orElse(USUAL);
        List<Integer> fewer = SIZES.stream().filter(size -> size < all).toList();
        int last = SIZES.get(fewer.size() == SIZES.size() ? fewer.size() - 1 : fewer.size());
        return Stream.concat(fewer.stream(), Stream.of(last)).distinct().toList();
    }

    /** What is measured; empty where something is missing. */
    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** What was found; empty until it is known. An older one stays while another number of images is measured. */
    public ReadOnlyObjectProperty<Optional<DistanceSurvey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** Whether a survey is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the survey was stopped. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** How far the survey is, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
