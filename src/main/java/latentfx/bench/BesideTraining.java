package latentfx.bench;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import latentfx.model.DivergedException;
import latentfx.model.ModelTrainer;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;

/** Times calls while a model trains on another thread, as the window does. */
final class BesideTraining {
    private final ModelTrainer trainer;

    BesideTraining(ModelTrainer trainer) {
        this.trainer = trainer;
    }

    /**
     * Starts the training, waits for its first batches, times {@code count} calls in microseconds and ends the training.
     *
     * @throws DivergedException if the training failed
     * @throws IllegalStateException if the training ended before the calls, so that they were not beside it
     */
    Ranked time(TrainingRequest request, int count, Runnable call) throws DivergedException {
        Cancellation done = new Cancellation();
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        Thread training = new Thread(() -> train(request, begun, ended, done), "training beside decodes");
        training.setDaemon(true);
        training.start();
        try {
            begun.join();
            Ranked times = CallTimes.of(count, call);
            if (ended.isDone()) {
                ended.join();
                throw new IllegalStateException("the training ended before the " + count + " decodes beside it");
            }
            return times;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof DivergedException diverged) {
                throw diverged;
            }
            throw failed;
        } finally {
            done.cancel();
            ended.handle((result, failure) -> true).join();
        }
    }

    private void train(
            TrainingRequest request,
            CompletableFuture<Boolean> begun,
            CompletableFuture<Boolean> ended,
            Cancellation done) {
        try {
            trainer.train(request, report -> {}, progress -> begun.complete(true), done);
            ended.complete(true);
        } catch (CancellationException stopped) {
            ended.complete(true);
        } catch (DivergedException | RuntimeException | Error failure) {
            ended.completeExceptionally(failure);
            begun.completeExceptionally(failure);
        }
        begun.complete(true);
    }
}
