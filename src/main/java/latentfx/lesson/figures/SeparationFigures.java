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

/** How far codes spread, and how well they separate the classes: the root mean square distance from zero, Fisher's ratio, and k-means against the classes, for AE, VAE, PCA and pixels. */
final class SeparationFigures implements LessonMeasurement {
    private static final int STARTS = 5;
    private static final int PIXEL_STARTS = 2;
    private static final int PIXEL_IMAGES = 5000;
    private static final int COMPONENTS = 32;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset test = inputs.data().test();
        String on = test.size() + " test images";
        for (String name : List.of("ae-4", "vae-4", "ae-2", "vae-2")) {
            Matrix codes =
                    inputs.models().open("mnist-" + name).encode(test.samples()).mean();
            found.accept(new MeasuredFigure("rms_radius", name, radius(codes), on));
            FisherRatio.of(codes, test.labels())
                    .ifPresent(fisher -> found.accept(new MeasuredFigure("fisher", name, fisher.ratio(), on)));
            tell(inputs, name, codes, test, STARTS, found);
        }
        Matrix components = PrincipalImages.of(inputs, COMPONENTS).codes(test.samples());
        tell(inputs, "pca-32", components, test, STARTS, found);
        Dataset few = test.first(PIXEL_IMAGES);
        tell(inputs, "pixels5000", few.samples().matrix(), few, PIXEL_STARTS, found);
    }

    private static double radius(Matrix codes) {
        double sum = 0;
        for (float value : codes.toArray()) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum / codes.rows());
    }

    private static void tell(
            FigureInputs inputs, String name, Matrix points, Dataset test, int starts, Consumer<MeasuredFigure> found) {
        int[] clusters = KMeans.runs(points, test.labelNames().size(), starts, 0, inputs.cancellation()).stream()
                .min(Comparator.comparingDouble(KMeans::inertia))
                .orElseThrow()
                .clusters();
        String on = test.size() + " test images";
        AdjustedRandIndex.of(clusters, test.labels())
                .ifPresent(ari -> found.accept(new MeasuredFigure("ari", name, ari.index(), on)));
    }
}
