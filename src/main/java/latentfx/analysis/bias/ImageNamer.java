package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import latentfx.analysis.Judge;
import latentfx.analysis.distances.NearestImages;
import latentfx.data.Dataset;
import latentfx.math.Samples;
import latentfx.task.Cancellation;

/** Says of what class an image looks like: by a judge that knows the classes, else by the nearest of known images. */
public final class ImageNamer {
    private final boolean judging;
    private final BiFunction<Samples, Cancellation, int[]> classes;

    private ImageNamer(boolean judging, BiFunction<Samples, Cancellation, int[]> classes) {
        this.judging = judging;
        this.classes = classes;
    }

    /**
     * By {@code judge} where it takes images of that shape and its classes are those of {@code known}, else by the nearest of
     * {@code known}, pixel by pixel.
     */
    public static ImageNamer of(Judge judge, Dataset known) {
        List<String> names = known.labelNames();
        List<String> judged = judge.classifier().labels();
        if (judge.classifier().image().equals(known.shape()) && new HashSet<>(names).equals(new HashSet<>(judged))) {
            int[] index = judged.stream().mapToInt(names::indexOf).toArray();
            return new ImageNamer(true, (images, cancellation) -> Arrays.stream(
                            judge.verdicts(images).classes())
                    .map(label -> index[label])
                    .toArray());
        }
        return new ImageNamer(false, (images, cancellation) -> nearest(known, images, cancellation));
    }

    private static int[] nearest(Dataset known, Samples images, Cancellation cancellation) {
        int[] labels = known.labels();
        NearestImages.Found found =
                new NearestImages(known.samples(), labels).find(images, new int[images.rows()], cancellation);
        int[] classes = new int[images.rows()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = found.sameDistance()[i] <= found.otherDistance()[i] ? 0 : labels[found.other()[i]];
        }
        return classes;
    }

    /** Whether a judge says it, not the nearest image. */
    public boolean isJudge() {
        return judging;
    }

    /**
     * The class of each image.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    int[] classes(Samples images, Cancellation cancellation) {
        return classes.apply(images, cancellation);
    }
}
