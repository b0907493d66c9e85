package latentfx.ui.bias;

import java.io.IOException;
import java.util.function.Consumer;
import latentfx.analysis.Judge;
import latentfx.model.DivergedException;
import latentfx.model.LatentModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.workbench.Workbench;

/**
 * Trains and judges for studies of hidden bias.
 *
 * @param workbench does both
 */
public record StudyTools(Workbench workbench) {
    /** The tools. */
    public BiasViewModel.Tools tools() {
        return new BiasViewModel.Tools(this::train, () -> new Judge(workbench.bundledJudge()));
    }

    private LatentModel train(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation)
            throws IOException {
        try {
            return workbench.learn(request, progress, cancellation);
        } catch (DivergedException diverged) {
            throw new IOException(diverged.getMessage(), diverged);
        }
    }
}
