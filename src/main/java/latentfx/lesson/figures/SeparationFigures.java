package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.metrics.AdjustedRandIndex;
import latentfx.metrics.FisherRatio;
import latentfx.metrics.KMeans;

/** How well the codes of AE and VAE separate the classes: Fisher's ratio, and k-means against the classes. */
final class SeparationFigures implements LessonMeasurement {
    private static final int STARTS = 5;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        String on = test.size() + " test images";
        for (String name : List.of("ae-4", "vae-4", "ae-2", "vae-2")) {
            Matrix codes =
                    inputs.models().open("mnist-" + name).encode(test.samples()).mean();
            FisherRatio.of(codes, test.labels())
                    .ifPresent(fisher -> found.accept(new MeasuredFigure("fisher", name, fisher.ratio(), on)));
            int[] clusters = KMeans.runs(codes, test.labelNames().size(), STARTS, 0, inputs.cancellation()).stream()
                    .min(Comparator.comparingDouble(KMeans::inertia))
                    .orElseThrow()
                    .clusters();
            AdjustedRandIndex.of(clusters, test.labels())
                    .ifPresent(ari -> found.accept(new MeasuredFigure("ari", name, ari.index(), on)));
        }
    }
}
