package latentfx.ui.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.Judge;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.model.judge.ClassifierFile;
import latentfx.model.judge.ClassifierPlan;
import latentfx.task.BackgroundActions;
import latentfx.task.Cancellation;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.workbench.JudgeFiles;
import latentfx.workbench.Workbench;

/**
 * The judge that maps, paths and pages use: the one that comes with the program, one from a file, or one trained here. While
 * another one is being opened or trained, the one before stays. For the FX thread.
 */
public final class JudgeViewModel {
    /** Makes a judge in the background. */
    private interface Making {
        Judge make(Cancellation cancellation) throws IOException;
    }

    private final Workbench workbench;
    private final BackgroundActions actions;
    private final ReadOnlyObjectWrapper<Optional<Judge>> judge = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper bundled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Wanted, Made> makings;
    private final LatestSlot<Double> steps;

    private record Wanted(boolean bundled, Making making) {}

    private record Made(boolean bundled, Judge judge) {}

    /**
     * Has no judge before {@link #useBundled}.
     *
     * @param training where judges are trained and opened
     * @param actions where they are saved
     * @param failed takes what could not be read or trained
     */
    public JudgeViewModel(
            Workbench workbench,
            Executor training,
            Executor fx,
            BackgroundActions actions,
            Consumer<? super Throwable> failed) {
        this.workbench = workbench;
        this.actions = actions;
        steps = new LatestSlot<>(fx, progress::set);
        makings = LatestAnswer.newestOnly(
                training,
                fx,
                (wanted, cancellation) ->
                        new Made(wanted.bundled(), wanted.making().make(cancellation)),
                this::take,
                failed);
        makings.onBusy(busy::set);
    }

    private void take(Made made) {
        bundled.set(made.bundled());
        judge.set(Optional.of(made.judge()));
    }

    /** The judge; empty until one has been read. */
    public ReadOnlyObjectProperty<Optional<Judge>> judgeProperty() {
        return judge.getReadOnlyProperty();
    }

    /** Whether the judge is the one that comes with the program. */
    public ReadOnlyBooleanProperty bundledProperty() {
        return bundled.getReadOnlyProperty();
    }

    /** Whether a judge is being opened or trained. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How far its training is, 0 to 1; negative where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Takes the judge of digits that comes with the program. */
    public void useBundled() {
        progress.set(-1);
        makings.ask(new Wanted(true, cancellation -> new Judge(workbench.bundledJudge())));
    }

    /** Takes the judge in {@code file}. */
    public void open(Path file) {
        progress.set(-1);
        makings.ask(new Wanted(false, cancellation -> new JudgeFiles(workbench).open(file)));
    }

    /** Trains a judge on the images of {@code source}, which need two classes at least. */
    public void train(DataSource source) {
        progress.set(0);
        makings.ask(new Wanted(false, cancellation -> {
            TrainTest parts = source.load(read -> {}, cancellation);
            return new Judge(workbench
                    .classifiers()
                    .train(parts, ClassifierPlan.DEFAULT, done -> steps.offer(done.fraction()), cancellation));
        }));
    }

    /** Ends the opening or training; the judge before stays. */
    public void cancel() {
        makings.cancel();
    }

    /** Whether the judge can be saved: of one of another program the weights are not known. */
    public boolean isSavable() {
        return judge.get().flatMap(it -> it.classifier().saved()).isPresent();
    }

    /** Writes the judge, if it can be saved, to {@code file}; then runs {@code done}, or tells {@code failed} why it could not be written. */
    public void save(Path file, Runnable done, Consumer<? super Throwable> failed) {
        judge.get()
                .flatMap(it -> it.classifier().saved())
                .ifPresent(it -> actions.write(() -> ClassifierFile.write(it, file), done, failed));
    }
}
