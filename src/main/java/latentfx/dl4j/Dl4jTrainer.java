package latentfx.dl4j;

import java.util.function.Consumer;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelTrainer;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Trains latent models. Two Deeplearning4j networks define each model and give its first weights; each training step is
 * computed by {@link FusedStep} on copies of their weights in native memory. Tests compare its gradients with those of
 * Deeplearning4j.
 */
public final class Dl4jTrainer implements ModelTrainer {
    @Override
    public EpochReport train(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException {
        return new ModelTraining(request, reports, progress, cancellation).run();
    }
}
