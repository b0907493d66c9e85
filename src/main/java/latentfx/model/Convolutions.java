package latentfx.model;

import java.util.ArrayList;
import java.util.List;
import latentfx.data.ImageShape;

/**
 * The convolutional part of an encoder, mirrored by its decoder: each layer halves the sides of the image with kernels of
 * 4×4 (see {@link LayerSpec.Convolution}), ReLU after each.
 *
 * @param image shape of the images; its sides can be halved as often as there are layers
 * @param channels number of filters of each layer from the image on, each 1 to {@value #MAX_CHANNELS}, 1 to
 *     {@value #MAX_LAYERS} of them
 */
public record Convolutions(ImageShape image, List<Integer> channels) {
    /** Most layers. */
    public static final int MAX_LAYERS = 6;

    /** Most filters of a layer. */
    public static final int MAX_CHANNELS = 1024;

    private static final List<Integer> USUAL = List.of(32, 64, 128, 256);

    /** Images up to this side are halved twice, if nothing else is said. */
    private static final int SMALL = 32;

    /** Images up to this side are halved three times. */
    private static final int MIDDLE = 48;

    public Convolutions {
        if (channels.isEmpty() || channels.size() > MAX_LAYERS) {
            throw new IllegalArgumentException(
                    "channels must be 1 to " + MAX_LAYERS + " numbers, one for each layer, not " + channels.size());
        }
        for (int filters : channels) {
            if (filters < 1 || filters > MAX_CHANNELS) {
                throw new IllegalArgumentException("channels must be 1 to " + MAX_CHANNELS + ", not " + filters);
            }
        }
        int possible = halvings(image);
        if (channels.size() > possible) {
            throw new IllegalArgumentException("channels must be at most " + possible + " numbers for images of "
                    + image + ", whose sides can be halved " + possible + " times, not " + channels.size());
        }
        channels = List.copyOf(channels);
        long widest = 0;
        for (LayerSpec layer : down(image, channels, 0)) {
            widest = Math.max(widest, layer.units()); // refuses what is too wide
        }
    }

    /** How often both sides of {@code image} can be halved; 0 if not at all, so that there is no convolution for it. */
    public static int halvings(ImageShape image) {
        return Math.min(Integer.numberOfTrailingZeros(image.height()), Integer.numberOfTrailingZeros(image.width()));
    }

    /**
     * The usual number of filters for images of {@code image}: 32 and 64, for larger images 128 and 256 too.
     *
     * @throws IllegalArgumentException if its sides cannot be halved
     */
    public static Convolutions usual(ImageShape image) {
        int side = Math.max(image.height(), image.width());
        int wanted = side <= SMALL ? 2 : side <= MIDDLE ? 3 : USUAL.size();
        int layers = Math.min(wanted, halvings(image));
        if (layers == 0) {
            throw new IllegalArgumentException("the architecture conv needs images with even sides, not " + image);
        }
        return new Convolutions(image, USUAL.subList(0, layers));
    }

    /**
     * The encoder's convolutions.
     *
     * @param passed number of inputs behind the image that are passed on
     */
    List<LayerSpec> encoder(int passed) {
        return down(image, channels, passed);
    }

    private static List<LayerSpec> down(ImageShape image, List<Integer> channels, int passed) {
        List<LayerSpec> layers = new ArrayList<>();
        int height = image.height();
        int width = image.width();
        int before = image.channels();
        for (int filters : channels) {
            layers.add(new LayerSpec.Convolution(height, width, before, filters, false, passed, Activation.RELU));
            height /= 2;
            width /= 2;
            before = filters;
        }
        return layers;
    }

    /** The decoder's convolutions, the encoder's mirrored; the last one is linear. */
    List<LayerSpec> decoder() {
        List<LayerSpec> layers = new ArrayList<>();
        for (int i = channels.size() - 1; i >= 0; i--) {
            layers.add(new LayerSpec.Convolution(
                    image.height() >> (i + 1),
                    image.width() >> (i + 1),
                    channels.get(i),
                    i == 0 ? image.channels() : channels.get(i - 1),
                    true,
                    0,
                    i == 0 ? Activation.LINEAR : Activation.RELU));
        }
        return layers;
    }

    /** The number of values that the encoder's convolutions give, and the decoder's take. */
    int flat() {
        int layers = channels.size();
        return (image.height() >> layers) * (image.width() >> layers) * channels.get(layers - 1);
    }

    /** The number of weights of both mirror images, without biases. */
    long weights() {
        return encoder(0).stream()
                .mapToLong(layer -> 2L * layer.weightRows() * layer.weightColumns())
                .sum();
    }

    @Override
    public String toString() {
        return channels + " of " + image;
    }
}
