package latentfx.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import latentfx.analysis.Side;
import latentfx.data.TrainTest;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.model.Zoo;
import latentfx.recording.TimeMachine;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.ReadySource;
import latentfx.ui.training.form.TrainingForm;
import latentfx.ui.training.form.UniqueName;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Trains models: holds the settings, the queue and the training under way. For the FX thread, on which all its
 * properties change.
 */
public final class TrainingViewModel {
    private final Workbench workbench;
    private final DataChoices data;
    private final Executor training;
    private final Executor background;
    private final Executor fx;
    private final TrainingForm form = new TrainingForm();
    private final ModelName name;
    private final PairedRunSettings pairedRun = new PairedRunSettings(form);
    private final CurrentTraining current = new CurrentTraining();
    private final TrainingQueue queue = new TrainingQueue(this::begin, this::cancel);
    private Predicate<String> taken = name -> false;
    private Optional<TimeMachine> recorder = Optional.empty();
    private Optional<DataChoice> readFrom = Optional.empty();
    private @Nullable TrainingJob run;

    /**
     * Nothing runs yet.
     *
     * @param training where trainings run, one after the other
     * @param background where data is read
     * @param fx the FX thread
     */
    public TrainingViewModel(
            Workbench workbench, DataChoices data, Executor training, Executor background, Executor fx) {
        this.workbench = workbench;
        this.data = data;
        this.training = training;
        this.background = background;
        this.fx = fx;
        this.name = new ModelName(form, data);
        current.samplesProperty()
                .addListener(
                        (property, before, now) -> readFrom = queue.atWork().map(QueueEntry::data));
        name.setNaming(wanted -> UniqueName.like(wanted, used -> taken.test(used) || queue.takes(used)));
    }

    /**
     * Adds a training with the present settings to the queue, or two paired runs if they are wanted; it begins at once
     * if nothing runs. No effect while a setting is invalid.
     */
    public void start() {
        DataChoice chosen = data.chosenProperty().get();
        if (!form.validBinding().get() || !pairedRun.validBinding().get()) {
            return;
        }
        if (!pairedRun.wantedProperty().get()) {
            queue.add(new QueueEntry(name.get(), chosen, form));
            return;
        }
        TrainingForm second = pairedRun.second();
        Side side = sideOfFirst(form, second);
        QueueEntry first = new QueueEntry(name.get(), chosen, form, PairedRun.FIRST, Optional.of(side));
        String other = UniqueName.like(name.ofSecond(second, chosen), first.name()::equals);
        queue.addAll(
                List.of(first, new QueueEntry(other, chosen, second, PairedRun.SECOND, Optional.of(side.other()))));
    }

    /** A variational model lands on the right of one that is not, in whatever order they are trained. */
    private static Side sideOfFirst(TrainingForm first, TrainingForm second) {
        boolean exchanged = isVariational(first) && !isVariational(second);
        return exchanged ? Side.RIGHT : Side.LEFT;
    }

    private static boolean isVariational(TrainingForm form) {
        return form.kindProperty().get().family() == Zoo.Family.VARIATIONAL;
    }

    /** The settings of paired runs. */
    public PairedRunSettings pairedRun() {
        return pairedRun;
    }

    /** The map on which the training under way is to be shown if it is one of two paired runs; else empty. */
    public Optional<Side> sideOfPairedRun() {
        return queue.atWork().flatMap(QueueEntry::side);
    }

    /**
     * Adds a training whose data is loaded already to the queue, such as one that continues from an earlier checkpoint.
     * A name that is taken gets a number.
     */
    public void start(TrainingRequest request) {
        String free = UniqueName.like(request.name(), used -> taken.test(used) || queue.takes(used));
        TrainingRequest named =
                new TrainingRequest(free, request.spec(), request.plan(), request.data(), request.start());
        ReadySource known = new ReadySource(request.data());
        queue.add(new QueueEntry(named, DataChoice.of(known.name(), Optional.empty(), known), form));
    }

    /** Records the checkpoints of all trainings that begin from now on with {@code time}. */
    public void recordTo(TimeMachine time) {
        recorder = Optional.of(time);
    }

    private void begin(QueueEntry entry) {
        current.begin();
        TrainingJob next = new TrainingJob(workbench, training, fx, current.listener(entry, queue::ended), recorder);
        run = next;
        next.start(dataOf(entry), background);
    }

    /** The second of two paired runs learns from the data of the first, which need not be read or kept twice. */
    private DataChoice dataOf(QueueEntry entry) {
        Optional<TrainTest> known = current.samplesProperty().get();
        boolean same = entry.pairedRun() == PairedRun.SECOND
                && readFrom.filter(entry.data()::equals).isPresent();
        return known.filter(it -> same)
                .map(it -> DataChoice.of(entry.data().name(), entry.data().path(), new ReadySource(it)))
                .orElse(entry.data());
    }

    /**
     * Stops the training under way; it counts as cancelled at once, the work itself ends within a few batches, and the
     * next in the queue begins then.
     */
    public void cancel() {
        TrainingJob now = run;
        if (now != null && current.busyBinding().get()) {
            now.cancel();
            queue.atWork().ifPresent(current::cancelled);
        }
    }

    /** Stops the training under way and removes all that wait from the queue. */
    public void cancelAll() {
        queue.cancelAll();
    }

    /** The trainings that run, wait or are over. */
    public TrainingQueue queue() {
        return queue;
    }

    /** Sets which names are taken by other models. */
    public void setTaken(Predicate<String> used) {
        taken = used;
    }

    /** The settings of the next training. */
    public TrainingForm form() {
        return form;
    }

    /** The data sets to choose from. */
    public DataChoices data() {
        return data;
    }

    /** The name of the next model. */
    public ModelName name() {
        return name;
    }

    /** The training under way or just done. */
    public CurrentTraining current() {
        return current;
    }

    /**
     * What a training that ended early had learned by its last report, ready to be saved; empty if it made none.
     */
    public Optional<OpenModel> stopped() {
        return current.requestProperty().get().flatMap(request -> current.lastReport()
                .map(report -> workbench.keep(request, report)));
    }
}
