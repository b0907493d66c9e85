package latentfx.ui.training.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.data.images.PictureTrouble;
import latentfx.math.Matrix;
import latentfx.ui.fx.Mosaic;

/**
 * What is known of a data set once it has been read.
 *
 * @param origin identifies its test part, which the maps of its models show
 * @param train number of training images
 * @param test number of test images
 * @param shape the shape of every image
 * @param classes name and size of each class
 * @param samples up to {@value #SAMPLES} images, spread over the classes in turn
 * @param files the files that it was read of
 */
public record DatasetFacts(
        DataOrigin origin, int train, int test, ImageShape shape, List<OfClass> classes, Mosaic samples, Files files) {
    /** How many sample images are shown at most. */
    public static final int SAMPLES = 32;

    /** Sample images beside each other. */
    private static final int ACROSS = 8;

    public DatasetFacts {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param name its name as the data has it
     * @param train number of training images
     * @param test number of test images
     */
    public record OfClass(String name, int train, int test) {}

    /**
     * The files of a data set.
     *
     * @param pictures whether they are pictures, which can be read in other ways
     * @param trouble those that were left out, by name
     */
    public record Files(boolean pictures, List<PictureTrouble> trouble) {
        /** No pictures, and none left out. */
        static final Files PLAIN = new Files(false, List.of());

        public Files {
            trouble = List.copyOf(trouble);
        }
    }

    /** The facts of {@code parts}. Goes through all labels and some images, so not for the FX thread. */
    public static DatasetFacts of(TrainTest parts) {
        return of(parts, Files.PLAIN);
    }

    /** The facts of {@code parts}, which were read of {@code files}. */
    static DatasetFacts of(TrainTest parts, Files files) {
        Dataset train = parts.train();
        Dataset test = parts.test();
        List<String> names =
                test.labelNames().size() >= train.labelNames().size() ? test.labelNames() : train.labelNames();
        int[] taught = sizes(train, names.size());
        int[] held = sizes(test, names.size());
        List<OfClass> classes = new ArrayList<>();
        for (int label = 0; label < names.size(); label++) {
            classes.add(new OfClass(names.get(label), taught[label], held[label]));
        }
        Dataset shown = train.size() > 0 ? train : test;
        return new DatasetFacts(
                test.origin(), train.size(), test.size(), test.shape(), classes, mosaic(shown, spread(shown)), files);
    }

    private static int[] sizes(Dataset data, int classes) {
        int[] sizes = new int[classes];
        for (int label : data.labels()) {
            sizes[label]++;
        }
        return sizes;
    }

    /**
     * Up to {@value #SAMPLES} samples: the first of each class that has any, then the second of each, and so on; in order of
     * class.
     */
    static int[] spread(Dataset data) {
        int[] labels = data.labels();
        int classes = data.labelNames().size();
        int[] sizes = sizes(data, classes);
        int[] quota = new int[classes];
        int left = Math.min(SAMPLES, labels.length);
        while (left > 0) {
            for (int label = 0; label < classes && left > 0; label++) {
                if (quota[label] < sizes[label]) {
                    quota[label]++;
                    left--;
                }
            }
        }
        List<List<Integer>> chosen = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            chosen.add(new ArrayList<>());
        }
        for (int i = 0; i < labels.length; i++) {
            List<Integer> own = chosen.get(labels[i]);
            if (own.size() < quota[labels[i]]) {
                own.add(i);
            }
        }
        return chosen.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    }

    private static Mosaic mosaic(Dataset data, int[] samples) {
        int size = data.shape().size();
        float[] pixels = new float[samples.length * size];
        for (int i = 0; i < samples.length; i++) {
            data.samples().copyRows(samples[i], 1, pixels, i * size);
        }
        return Mosaic.of(
                data.shape(),
                Matrix.wrap(samples.length, size, pixels),
                0,
                samples.length,
                Math.min(ACROSS, samples.length));
    }

    /** Number of images in both parts. */
    public int size() {
        return train + test;
    }

    /** The names of the classes as the data has them. */
    public List<String> names() {
        return classes.stream().map(OfClass::name).toList();
    }

    /** Number of classes with at least one image. */
    public long used() {
        return Arrays.stream(classes.toArray(OfClass[]::new))
                .filter(it -> it.train() + it.test() > 0)
                .count();
    }
}
