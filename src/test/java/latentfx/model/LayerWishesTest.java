package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;

/** What is not said about a model's layers is usual for its images. */
final class LayerWishesTest {
    private static final LayerWishes NOTHING =
            new LayerWishes(Optional.empty(), Optional.empty(), Optional.empty(), 16);
    private static final Zoo.Kind VAE = Zoo.kind("vae");

    @Test
    void smallGreyImagesGetDenseLayersAndAllOthersConvolutions() {
        assertEquals(new NetworkShape(784, List.of(512, 256), 16), NOTHING.shape(VAE, ImageShape.MNIST));
        assertEquals(List.of(32, 64), channels(new ImageShape(32, 32, 3)));
        assertEquals(List.of(32, 64, 128), channels(new ImageShape(48, 48, 1)));
        assertEquals(List.of(32, 64, 128, 256), channels(new ImageShape(64, 64, 3)));
        assertEquals(List.of(32, 64, 128, 256), channels(new ImageShape(128, 128, 3)));
        assertEquals(List.of(256), NOTHING.shape(VAE, new ImageShape(64, 64, 3)).hidden());
    }

    private static List<Integer> channels(ImageShape image) {
        return NOTHING.shape(VAE, image).convolutions().orElseThrow().channels();
    }

    @Test
    void imagesWithOddSidesAndKindsWithoutConvolutionsStayDense() {
        assertTrue(NOTHING.shape(VAE, new ImageShape(65, 64, 3)).convolutions().isEmpty());
        for (String kind : List.of("pca", "linear", "stacked", "stacked-denoising")) {
            assertTrue(NOTHING.shape(Zoo.kind(kind), new ImageShape(64, 64, 3))
                    .convolutions()
                    .isEmpty());
        }
    }

    @Test
    void everyLayerHalvesTheSidesAndTheDecoderMirrorsThem() {
        NetworkShape shape =
                new NetworkShape(new Convolutions(new ImageShape(28, 28, 1), List.of(32, 64)), List.of(256), 16);
        ModelSpec spec = new VaeSpec(shape, 1);
        assertEquals(
                List.of(784, 14 * 14 * 32, 7 * 7 * 64, 256),
                spec.encoderLayers().stream().map(LayerSpec::inputs).toList());
        assertEquals(
                List.of(256, 7 * 7 * 64, 14 * 14 * 32, 784),
                spec.decoderLayers().stream().map(LayerSpec::units).toList());
        // 16 taps: 1·32 + 32·64; dense: 3136·256 and 256·32; biases 32 + 64 + 256 + 32
        assertEquals(16 * (32 + 2048) + 3136 * 256 + 256 * 32 + 384, Parameters.encoderSize(spec));
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        ImageShape image = new ImageShape(28, 28, 1);
        assertRefused(
                "channels must be at most 2 numbers for images of 28×28×1",
                () -> new Convolutions(image, List.of(8, 8, 8)));
        assertRefused("channels must be 1 to 1024, not 2000", () -> new Convolutions(image, List.of(2000)));
        assertRefused("channels must be 1 to 6 numbers", () -> new Convolutions(image, List.of()));
        LayerWishes conv = new LayerWishes(Optional.of(Architecture.CONV), Optional.empty(), Optional.empty(), 2);
        assertRefused("architecture must be dense for stacked, not conv", () -> conv.shape(Zoo.kind("stacked"), image));
        assertRefused("architecture must be dense for pca, not conv", () -> conv.shape(Zoo.kind("pca"), image));
        assertRefused("needs images with even sides, not 27×27×1", () -> conv.shape(VAE, new ImageShape(27, 27, 1)));
        assertRefused(
                "channels are those of the architecture conv",
                () -> new LayerWishes(Optional.of(Architecture.DENSE), Optional.of(List.of(8)), Optional.empty(), 2));
        assertRefused(
                "make more than 33554432 weights",
                () -> new NetworkShape(new Convolutions(new ImageShape(32, 32, 1), List.of(1024)), List.of(8192), 2));
    }

    private static void assertRefused(String sentence, org.junit.jupiter.api.function.Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(sentence), message);
    }
}
