package latentfx.lesson.figures;

import java.io.IOException;
import java.util.function.Consumer;
import latentfx.analysis.compression.CodeRounding;
import latentfx.analysis.compression.CodedPicture;
import latentfx.analysis.compression.DecoderCost;
import latentfx.analysis.compression.Jpeg;
import latentfx.analysis.compression.Likeness;
import latentfx.analysis.compression.PixelGrid;
import latentfx.analysis.compression.Png;
import latentfx.analysis.compression.PrincipalCoder;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.LatentModel;
import latentfx.model.Parameters;

/**
 * How good images look in so many bytes: JPEG with its header apart, PNG, codes of an AE and of PCA rounded to few bits; from
 * how many images on the decoder pays; and what is left of an image that is unlike the training images. The ranges of codes
 * are those of the training images.
 */
final class CompressionFigures implements LessonMeasurement {
    private static final int IMAGES = 2000;
    private static final int UNLIKE = 500;
    private static final int SHEET_COLUMNS = 50;
    private static final int LIKE_CODES = 15;
    private static final int SMALL = 10;
    private static final int[] AXES = {32, 128};

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        ImageShape shape = inputs.data().test().shape();
        int available = inputs.data().test().size() / SHEET_COLUMNS * SHEET_COLUMNS;
        Matrix images = inputs.data()
                .test()
                .samples()
                .slice(0, inputs.count(IMAGES, IMAGES, available))
                .matrix();
        Tell tell = new Tell(images, shape, images.rows() + " test images", found);
        double single = files(tell, inputs);
        double sheet = sheet(tell);
        LatentModel ae = inputs.models().open("mnist-stacked-32");
        Samples train = inputs.data().train().samples();
        CodeRounding ranges = CodeRounding.of(ae.encode(train).mean());
        Matrix codes = ae.encode(images).mean();
        for (int bits : new int[] {8, 6, 4, 3}) {
            tell.coded("ae32_" + bits + "bit", ae.latent(), bits, ae.decode(ranges.rounded(codes, bits)));
        }
        long decoder = Parameters.decoderSize(ae.spec());
        found.accept(new MeasuredFigure("decoder_params_z32", decoder, "counted"));
        DecoderCost.breakEven(decoder, ae.latent(), sheet)
                .ifPresent(n -> found.accept(new MeasuredFigure("break_even_images_vs_sheet", n, tell.on())));
        DecoderCost.breakEven(decoder, ae.latent(), single)
                .ifPresent(n -> found.accept(new MeasuredFigure("break_even_images_vs_single", n, tell.on())));
        PrincipalCoder pca = PrincipalImages.of(inputs, AXES[1]);
        CodeRounding along = CodeRounding.of(pca.codes(train));
        Matrix positions = pca.codes(images);
        tell.coded("pca32_8bit", AXES[0], 8, pca.images(along.rounded(positions.columns(0, AXES[0]), 8)));
        tell.coded("pca128_8bit", AXES[1], 8, pca.images(along.rounded(positions, 8)));
        tell.coded("pca128_4bit", AXES[1], 4, pca.images(along.rounded(positions, 4)));
        inverted(tell, ae, pca);
    }

    /** Where figures go, with what they are measured on. */
    private record Tell(Matrix images, ImageShape shape, String on, Consumer<MeasuredFigure> found) {
        void coded(String group, int dimensions, int bits, Matrix pictures) {
            all(group, CodeRounding.bytes(dimensions, bits), Likeness.of(images, pictures, shape));
        }

        void all(String group, double bytes, Likeness likeness) {
            found.accept(new MeasuredFigure(group, "bytes", bytes, on));
            found.accept(new MeasuredFigure(group, "psnr", likeness.psnr(), on));
            found.accept(new MeasuredFigure(group, "ssim", likeness.ssim(), on));
        }
    }

    /** One file an image; gives the bytes of a JPEG that looks as good as the codes. */
    private static double files(Tell tell, FigureInputs inputs) {
        double header = 0;
        double least = 0;
        double png = 0;
        double like = 0;
        int count = tell.images().rows();
        for (int row = 0; row < count; row++) {
            inputs.cancellation().throwIfCancelled();
            PixelGrid picture = PixelGrid.of(tell.images().row(row), tell.shape());
            CodedPicture smallest = Jpeg.of(picture, 1, false);
            header += (double) smallest.header() / count;
            least += (double) smallest.bytes() / count;
            png += (double) Png.bytes(picture) / count;
            like += (double) Jpeg.of(picture, LIKE_CODES, false).bytes() / count;
        }
        tell.found().accept(new MeasuredFigure("jpeg_header_bytes", header, tell.on()));
        tell.found().accept(new MeasuredFigure("jpeg_min_bytes", least, tell.on()));
        tell.found().accept(new MeasuredFigure("png_bytes", png, tell.on()));
        return like;
    }

    /** All images on one sheet, the header shared; gives the bytes of an image. */
    private static double sheet(Tell tell) {
        PixelGrid sheet = PixelGrid.sheet(tell.images(), tell.shape(), SHEET_COLUMNS);
        CodedPicture stored = Jpeg.of(sheet, LIKE_CODES, true);
        Matrix read =
                new PixelGrid(sheet.width(), sheet.height(), sheet.channels(), stored.pixels()).images(tell.shape());
        double bytes = (double) stored.bytes() / tell.images().rows();
        tell.all("jpeg_sheet_q" + LIKE_CODES, bytes, Likeness.of(tell.images(), read, tell.shape()));
        return bytes;
    }

    /** Bright and dark exchanged: what JPEG does not mind, and codes learned from digits cannot say. */
    private static void inverted(Tell tell, LatentModel ae, PrincipalCoder pca) {
        int count = Math.min(UNLIKE, tell.images().rows());
        float[] values = tell.images().slice(0, count).toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 - values[i];
        }
        Matrix unlike = Matrix.wrap(count, tell.images().columns(), values);
        float[] stored = new float[values.length];
        for (int row = 0; row < count; row++) {
            float[] read = Jpeg.of(PixelGrid.of(unlike.row(row), tell.shape()), SMALL, false)
                    .pixels();
            System.arraycopy(read, 0, stored, row * unlike.columns(), read.length);
        }
        Tell on = new Tell(unlike, tell.shape(), count + " inverted test images", tell.found());
        psnr(on, "jpeg_q" + SMALL, Matrix.wrap(count, unlike.columns(), stored));
        psnr(on, "pca32", pca.images(pca.codes(unlike).columns(0, AXES[0])));
        psnr(on, "ae32", ae.decode(ae.encode(unlike).mean()));
    }

    private static void psnr(Tell tell, String name, Matrix pictures) {
        double psnr = Likeness.of(tell.images(), pictures, tell.shape()).psnr();
        tell.found().accept(new MeasuredFigure("inverted_psnr", name, psnr, tell.on()));
    }
}
