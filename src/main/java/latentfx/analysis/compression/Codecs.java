package latentfx.analysis.compression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.Parameters;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;

/**
 * The codecs that are compared, made ready by some images: axes of PCA, and the ranges of codes. Safe for use by several
 * threads.
 */
public final class Codecs {
    /** Most axes of PCA. */
    public static final int MOST_AXES = 128;

    private static final int AXIS_BITS = 8;
    private static final int[] QUALITIES = {1, 5, 10, 20, 30, 50, 75, 90};

    private final ImageShape shape;
    private final LatentModel model;
    private final PrincipalCoder pca;
    private final CodeRounding along;
    private final Optional<CodeRounding> codes;

    private Codecs(
            ImageShape shape, LatentModel model, PrincipalCoder pca, CodeRounding along, Optional<CodeRounding> codes) {
        this.shape = shape;
        this.model = model;
        this.pca = pca;
        this.along = along;
        this.codes = codes;
    }

    /**
     * Makes them ready for {@code model} by {@code images}.
     *
     * @param images one a row, at least one
     * @param labels class of each, for conditional models
     * @param shape their shape
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static Codecs of(
            LatentModel model, Matrix images, int[] labels, ImageShape shape, Cancellation cancellation) {
        int axes = Math.min(MOST_AXES, Math.min(images.rows(), images.columns()));
        PrincipalCoder pca = new PrincipalCoder(Pca.fit(images, axes, progress -> {}, cancellation));
        cancellation.throwIfCancelled();
        CodeRounding along = CodeRounding.of(pca.codes(images));
        Optional<CodeRounding> codes = model.spec().hasEncoder()
                ? Optional.of(CodeRounding.of(model.encode(images, labels).mean()))
                : Optional.empty();
        return new Codecs(shape, model, pca, along, codes);
    }

    /** The kinds that there are: no {@link CodecKind#MODEL} where the model cannot read pictures. */
    public List<CodecKind> kinds() {
        return codes.isPresent() ? List.of(CodecKind.values()) : List.of(CodecKind.JPEG, CodecKind.PNG, CodecKind.PCA);
    }

    /**
     * {@code picture} as each codec stores it in at most {@code budget} bytes, header and decoder not counted.
     *
     * @param picture 0 to 1
     * @param label its class, for conditional models
     * @param budget bytes, 1 or more
     */
    public List<Stored> within(float[] picture, int label, int budget) {
        List<Stored> all = new ArrayList<>();
        all.add(jpeg(picture, budget));
        int png = Png.bytes(PixelGrid.of(picture, shape));
        int content = png - Png.HEADER;
        all.add(new Stored(
                CodecKind.PNG, content, Png.HEADER, 0, 0, content <= budget, picture, likeness(picture, picture)));
        int axes = Math.max(1, Math.min(pca.axes(), budget));
        Matrix one = Matrix.wrap(1, picture.length, picture);
        float[] byAxes = byAxes(one, axes).row(0);
        all.add(new Stored(
                CodecKind.PCA, axes, 0, pca.numbers(axes), axes, axes <= budget, byAxes, likeness(picture, byAxes)));
        codes.ifPresent(ranges -> {
            int numbers = ranges.dimensions();
            int bits = Math.max(1, Math.min(AXIS_BITS, budget * Byte.SIZE / numbers));
            int bytes = CodeRounding.bytes(numbers, bits);
            float[] drawn = byModel(ranges, one, new int[] {label}, bits).row(0);
            long decoder = Parameters.decoderSize(model.spec());
            all.add(new Stored(
                    CodecKind.MODEL, bytes, 0, decoder, bits, bytes <= budget, drawn, likeness(picture, drawn)));
        });
        return all;
    }

    /** The best quality whose scan fits, found by halving. */
    private Stored jpeg(float[] picture, int budget) {
        PixelGrid grid = PixelGrid.of(picture, shape);
        int low = 1;
        int high = Jpeg.BEST;
        CodedPicture best = Jpeg.of(grid, low, false);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            CodedPicture tried = Jpeg.of(grid, middle, false);
            if (tried.content() <= budget) {
                low = middle;
                best = tried;
            } else {
                high = middle - 1;
            }
        }
        boolean fits = best.content() <= budget;
        return new Stored(
                CodecKind.JPEG,
                best.content(),
                best.header(),
                0,
                low,
                fits,
                best.pixels(),
                likeness(picture, best.pixels()));
    }

    private Likeness likeness(float[] picture, float[] seen) {
        return Likeness.of(Matrix.wrap(1, picture.length, picture), Matrix.wrap(1, seen.length, seen), shape);
    }

    private Matrix byAxes(Matrix pictures, int axes) {
        return pca.images(along.rounded(pca.codes(pictures).columns(0, axes), AXIS_BITS));
    }

    private Matrix byModel(CodeRounding ranges, Matrix pictures, int[] labels, int bits) {
        Matrix rounded = ranges.rounded(model.encode(pictures, labels).mean(), bits);
        return model.decode(Condition.append(model.spec(), rounded, labels));
    }

    /**
     * How good each codec is over {@code pictures}, from few bytes to many; PNG, which has no settings, is one point.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public List<CodecPoint> curve(Matrix pictures, int[] labels, Cancellation cancellation) {
        List<CodecPoint> points = new ArrayList<>();
        for (int quality : QUALITIES) {
            double bytes = 0;
            double header = 0;
            float[] seen = new float[pictures.rows() * pictures.columns()];
            for (int row = 0; row < pictures.rows(); row++) {
                cancellation.throwIfCancelled();
                CodedPicture coded = Jpeg.of(PixelGrid.of(pictures.row(row), shape), quality, false);
                bytes += (double) coded.content() / pictures.rows();
                header += (double) coded.header() / pictures.rows();
                System.arraycopy(coded.pixels(), 0, seen, row * pictures.columns(), pictures.columns());
            }
            Matrix read = Matrix.wrap(pictures.rows(), pictures.columns(), seen);
            points.add(new CodecPoint(CodecKind.JPEG, bytes, header, 0, Likeness.of(pictures, read, shape)));
        }
        for (int axes = 1; axes <= pca.axes(); axes *= 2) {
            Likeness likeness = Likeness.of(pictures, byAxes(pictures, axes), shape);
            points.add(new CodecPoint(CodecKind.PCA, axes, 0, pca.numbers(axes), likeness));
        }
        codes.ifPresent(ranges -> {
            for (int bits = 2; bits <= AXIS_BITS; bits++) {
                cancellation.throwIfCancelled();
                Likeness likeness = Likeness.of(pictures, byModel(ranges, pictures, labels, bits), shape);
                points.add(new CodecPoint(
                        CodecKind.MODEL,
                        (double) ranges.dimensions() * bits / Byte.SIZE,
                        0,
                        Parameters.decoderSize(model.spec()),
                        likeness));
            }
        });
        return points;
    }
}
