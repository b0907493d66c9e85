package latentfx.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.analysis.Judge;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.lesson.figures.FigureInputs;
import latentfx.model.DivergedException;
import latentfx.model.LatentModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;

/** Gives the figures of lessons what they are measured with: the bundled models and judge, and the trainer. */
public final class FigureSources {
    private final Workbench workbench;

    public FigureSources(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The images that figures are measured on: MNIST in {@code fetched} if it is there, else drawn digits. */
    public static DataSource images(Path fetched) {
        return Files.isDirectory(fetched) ? new IdxFolder(fetched) : new SyntheticSource();
    }

    /**
     * What figures on {@code data} are measured with.
     *
     * @param quick whether fewer samples do
     * @throws IOException if the bundled judge cannot be read
     */
    public FigureInputs on(TrainTest data, boolean quick, Cancellation cancellation) throws IOException {
        return new FigureInputs(
                data,
                name -> workbench.openBundled(name).model(),
                new Judge(workbench.bundledJudge()),
                this::train,
                quick,
                cancellation);
    }

    private LatentModel train(TrainingRequest request, Cancellation cancellation) throws IOException {
        try {
            return workbench
                    .train(request, report -> {}, progress -> {}, cancellation)
                    .model();
        } catch (DivergedException diverged) {
            throw new IOException(diverged.getMessage(), diverged);
        }
    }
}
