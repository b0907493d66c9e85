package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import latentfx.analysis.Side;
import latentfx.analysis.bias.StudyStep;
import latentfx.task.FileAtWork;
import latentfx.task.LatestSlot;
import latentfx.task.PendingWrites;
import latentfx.ui.bias.BiasViewModel;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.faithfulness.FaithfulnessViewModel;
import latentfx.ui.faithfulness.NeighbourComparisonViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.jobs.JobList;
import latentfx.ui.jobs.JobState;
import latentfx.ui.judge.JudgeViewModel;
import latentfx.ui.map.ProjectionWords;
import latentfx.ui.panels.FiguresViewModel;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.settings.Threads;
import latentfx.ui.training.CurrentTraining;
import latentfx.ui.training.TrainingProgress;
import latentfx.ui.training.TrainingState;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.TrainingWords;
import latentfx.ui.training.data.DataReading;
import latentfx.ui.training.data.MnistFetch;

/** Puts what runs for long in a window on its list of jobs; what is put there first is listed first. For the FX thread. */
final class LongRuns {
    private final JobList jobs;

    LongRuns(JobList jobs) {
        this.jobs = jobs;
    }

    /** Lists what runs in the main window of {@code model}, whose numerical engine is started by {@code engine}. */
    void watch(MainViewModel model, EngineStart engine) {
        training(model.training());
        download(model.mnist());
        for (Side side : Side.values()) {
            projection(model.explorer().projection(side), of("job.map", side));
        }
        named("job.opening", model.sides().openingProperty());
        named("job.lesson", model.lesson().openingProperty());
        reading(model.data().reading());
        maps(model.compare());
        JudgeViewModel judge = model.judge();
        jobs.watch(
                () -> when(
                        judge.busyProperty(),
                        () -> JobState.of(
                                words("job.judge"), judge.progressProperty().get(), judge::cancel)),
                judge.busyProperty(),
                judge.progressProperty());
        busy(
                "job.judged",
                model.explorer().recognition().work().busyProperty(),
                model.explorer().recognition().work()::stop);
        busy("job.images", model.sourceImages().readingProperty());
        busy("job.ranking", model.compared().busyProperty());
        study(model.experiments().bias());
        writes(model.services().threads(), model.services().folder().path());
        jobs.watchAtOnce(
                () -> when(engine.runningProperty(), () -> JobState.of(words("job.engine"))), engine.runningProperty());
    }

    /** The text for {@code key} in the language of the window, which may change while this lives. */
    private static String words(String key, Object... values) {
        return Messages.of(LongRuns.class).get(key, values);
    }

    private static String of(String key, Side side) {
        return key + (side == Side.LEFT ? ".left" : ".right");
    }

    private void training(TrainingViewModel training) {
        CurrentTraining current = training.current();
        jobs.watchAtOnce(
                () -> {
                    TrainingState state = current.stateProperty().get();
                    double trained = current.progressProperty()
                            .get()
                            .map(TrainingProgress::fraction)
                            .orElse(JobState.UNKNOWN);
                    double fraction = state == TrainingState.LOADING
                            ? current.loadedProperty().get()
                            : trained;
                    return state.isBusy()
                            ? Optional.of(JobState.of(new TrainingWords().status(training), fraction, training::cancel))
                            : Optional.empty();
                },
                current.stateProperty(),
                current.progressProperty(),
                current.loadedProperty(),
                training.queue().waitingProperty());
    }

    private void study(BiasViewModel bias) {
        jobs.watchAtOnce(
                () -> when(bias.busyProperty(), () -> {
                    double fraction =
                            bias.stepProperty().get().map(StudyStep::fraction).orElse(JobState.UNKNOWN);
                    return JobState.of(words("job.bias"), fraction, bias::stop);
                }),
                bias.busyProperty(),
                bias.stepProperty());
    }

    private void download(MnistFetch mnist) {
        jobs.watchAtOnce(
                () -> when(mnist.runningProperty(), () -> {
                    double fraction = mnist.stepProperty()
                            .get()
                            .map(step -> step.bytes().fraction())
                            .orElse(JobState.UNKNOWN);
                    return JobState.of(words("job.mnist"), fraction, mnist::cancel);
                }),
                mnist.runningProperty(),
                mnist.stepProperty());
    }

    private void reading(DataReading reading) {
        jobs.watch(
                () -> reading.nowProperty()
                        .get()
                        .map(it -> JobState.of(words("job.data", it.what()), it.fraction(), reading::cancel)),
                reading.nowProperty());
    }

    /** Lists the projections that {@code projection} runs, of the map whose name has the key {@code map}. */
    void projection(ProjectionViewModel projection, String map) {
        jobs.watch(
                () -> projection
                        .underWay()
                        .map(settings -> JobState.of(
                                words("job.projection", new ProjectionWords().name(settings.kind()), words(map)),
                                projection.progressProperty().get(),
                                projection::cancel)),
                projection.runningProperty(),
                projection.progressProperty());
    }

    private void maps(CompareViewModel compare) {
        busy("job.paths", compare.comparison().busyProperty(), compare.comparison()::cancel);
        figures(compare.tools().figures());
        busy("job.hole", compare.tools().holes().busyProperty(), compare.tools().holes()::forget);
        for (Side side : Side.values()) {
            FaithfulnessViewModel told = compare.tools().faithfulness(side);
            busy(of("job.shading", side), told.busyProperty(), compare.tools()::unshade);
            busy(of("job.badge", side), told.measuringProperty(), told::stopMeasuring);
            NeighbourComparisonViewModel neighbours = compare.tools().neighbourComparison(side);
            busy(of("job.neighbours", side), neighbours.busyProperty(), neighbours::cancel);
        }
    }

    private void figures(FiguresViewModel figures) {
        jobs.watch(
                () -> when(
                        figures.busyProperty(),
                        () -> JobState.of(
                                words("job.figures"),
                                figures.progressProperty().get().fraction(),
                                figures::stop)),
                figures.busyProperty(),
                figures.progressProperty());
    }

    /**
     * All that writes files: what it takes is told there where it was asked for. Files of the program itself in {@code own} cannot
     * be stopped.
     */
    private void writes(Threads threads, Path own) {
        IntegerProperty writing = new SimpleIntegerProperty();
        PendingWrites writes = threads.background();
        LatestSlot<PendingWrites> changes = new LatestSlot<>(threads.fx(), it -> writing.set(it.count()));
        writes.onCount(() -> changes.offer(writes));
        jobs.watch(() -> writing.get() > 0 ? Optional.of(writing(writing.get(), own)) : Optional.empty(), writing);
    }

    private static JobState writing(int count, Path own) {
        Optional<FileAtWork> first = FileAtWork.all().stream().findFirst();
        return first.map(work -> new JobState(
                        words("job.file", String.valueOf(work.file().getFileName())),
                        JobState.UNKNOWN,
                        work.file().startsWith(own) ? Optional.empty() : Optional.of(work::stop),
                        work))
                .orElseGet(() -> JobState.of(words("job.writing", count)));
    }

    private void busy(String key, ObservableBooleanValue busy) {
        jobs.watch(() -> when(busy, () -> JobState.of(words(key))), busy);
    }

    private void busy(String key, ObservableBooleanValue busy, Runnable cancel) {
        jobs.watch(() -> when(busy, () -> JobState.of(words(key), JobState.UNKNOWN, cancel)), busy);
    }

    /** Lists what works on the thing whose name {@code name} holds while it does; empty while it does not. */
    void named(String key, ObservableStringValue name) {
        jobs.watch(
                () -> name.get().isEmpty() ? Optional.empty() : Optional.of(JobState.of(words(key, name.get()))), name);
    }

    private static Optional<JobState> when(ObservableBooleanValue running, Supplier<JobState> state) {
        return running.get() ? Optional.of(state.get()) : Optional.empty();
    }
}
