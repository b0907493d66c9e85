package latentfx.ui.training;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.data.TrainTest;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.recording.TimeMachine;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.training.data.DataChoice;
import latentfx.workbench.Workbench;

/**
 * One training under way: first the data, on the background executor, then the training on its own. Its
 * listener is called on the FX executor; once the run is cancelled only {@link Listener#ended} is called.
 */
final class TrainingJob {
    /** Takes what happens in a run. */
    interface Listener {
        /** The data is being read. */
        void loading(Progress progress);

        /** The data has been read; returns what is to be trained on it. */
        TrainingRequest loaded(TrainTest data);

        /** Training has progressed; intermediate calls may be left out. */
        void training(Progress progress);

        /** A checkpoint was reported; none is left out. */
        void reported(EpochReport report);

        /** The model at the newest checkpoint; intermediate calls may be left out. */
        void snapshot(OpenModel now);

        /** Training is done. */
        void finished(OpenModel model);

        /** Loading or training ended with an error. */
        void failed(Throwable error);

        /** The work has ended, whatever its result; called last and once, also after a cancel. */
        void ended();
    }

    private final Workbench workbench;
    private final Executor training;
    private final Executor fx;
    private final Listener listener;
    private final LatestSlot<Progress> loadingSlot;
    private final LatestSlot<Progress> trainingSlot;
    private final LatestSlot<OpenModel> snapshotSlot;
    /** Shared by both jobs, so that it stops whichever runs. */
    private final Cancellation cancellation = new Cancellation();

    private final Optional<TimeMachine> recorder;

    /** Every checkpoint is recorded by {@code recorder}, if given. */
    TrainingJob(
            Workbench workbench, Executor training, Executor fx, Listener listener, Optional<TimeMachine> recorder) {
        this.recorder = recorder;
        this.workbench = workbench;
        this.training = training;
        this.fx = fx;
        this.listener = listener;
        loadingSlot = new LatestSlot<>(fx, progress -> unlessStopped(() -> listener.loading(progress)));
        trainingSlot = new LatestSlot<>(fx, progress -> unlessStopped(() -> listener.training(progress)));
        snapshotSlot = new LatestSlot<>(fx, model -> unlessStopped(() -> listener.snapshot(model)));
    }

    /** Reads the data on {@code background}, then trains. */
    void start(DataChoice data, Executor background) {
        follow(
                Job.start(background, cancellation, loadingSlot::offer, (flag, progress) -> data.source()
                        .load(progress, flag)),
                this::train,
                false);
    }

    private void train(TrainTest data) {
        TrainingRequest request;
        try {
            request = listener.loaded(data);
        } catch (IllegalArgumentException refused) { // settings that only together with this data are too much
            listener.failed(refused);
            listener.ended();
            return;
        }
        follow(
                Job.start(training, cancellation, trainingSlot::offer, (flag, progress) -> {
                    recorder.ifPresent(time -> time.begin(request));
                    return workbench.train(request, report -> update(request, report), progress, flag);
                }),
                listener::finished,
                true);
    }

    private void update(TrainingRequest request, EpochReport report) {
        recorder.ifPresent(time -> time.record(report));
        fx.execute(() -> unlessStopped(() -> listener.reported(report)));
        snapshotSlot.offer(workbench.models().snapshot(request, report));
    }

    private <T> void follow(Job<T> job, Consumer<T> whenDone, boolean last) {
        job.whenEnded(
                fx,
                result -> {
                    boolean over = last || cancellation.isCancelled();
                    unlessStopped(() -> whenDone.accept(result));
                    if (over) {
                        listener.ended();
                    }
                },
                failure -> {
                    unlessStopped(() -> listener.failed(failure));
                    listener.ended();
                });
    }

    private void unlessStopped(Runnable telling) {
        if (!cancellation.isCancelled()) {
            telling.run();
        }
    }

    /** Asks the work to stop; from now on only {@link Listener#ended} is called. For the FX thread. */
    void cancel() {
        cancellation.cancel();
    }
}
