package latentfx.dl4j;

import java.util.function.Consumer;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelTrainer;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Trains latent models as pairs of Deeplearning4j networks. */
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
