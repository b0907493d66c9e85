package latentfx.model;

import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;

/**
 * The layers that a user asks for before the images are known; what is left out is usual for the images.
 *
 * @param architecture dense or convolutional layers; empty for the usual ones, see {@link Architecture#usual}
 * @param channels filters of each convolution; empty for {@link Convolutions#usual}
 * @param hidden widths of the dense hidden layers; empty for {@link #DENSE}, or {@link #AFTER_CONVOLUTIONS}
 * @param latent dimensions of the code
 */
public record LayerWishes(
        Optional<Architecture> architecture,
        Optional<List<Integer>> channels,
        Optional<List<Integer>> hidden,
        int latent) {
    /** Usual widths of a dense network. */
    public static final List<Integer> DENSE = List.of(512, 256);

    /** Usual widths of the dense layers between convolutions and code. */
    public static final List<Integer> AFTER_CONVOLUTIONS = List.of(256);

    /**
     * Refuses channels without convolutions.
     *
     * @throws IllegalArgumentException if channels are given for a dense network
     */
    public LayerWishes {
        if (channels.isPresent()
                && architecture.filter(wanted -> wanted == Architecture.DENSE).isPresent()) {
            throw new IllegalArgumentException("channels are those of the architecture conv, not of dense");
        }
    }

    /** The architecture for images of {@code image}. */
    public Architecture architecture(Zoo.Kind kind, ImageShape image) {
        if (architecture.isPresent()) {
            return architecture.get();
        }
        return channels.isPresent() || (kind.hasConvolutions() && Architecture.usual(image) == Architecture.CONV)
                ? Architecture.CONV
                : Architecture.DENSE;
    }

    /**
     * The layers of a model of {@code kind} for images of {@code image}.
     *
     * @throws IllegalArgumentException if there are none such, or more than {@link NetworkShape} allows
     */
    public NetworkShape shape(Zoo.Kind kind, ImageShape image) {
        if (!kind.hiddenLayers()) {
            refuseConvolutions(kind, image);
            return new NetworkShape(image.size(), List.of(), latent);
        }
        if (architecture(kind, image) == Architecture.DENSE) {
            return new NetworkShape(image.size(), hidden.orElse(DENSE), latent);
        }
        refuseConvolutions(kind, image);
        Convolutions convolutions =
                channels.map(wanted -> new Convolutions(image, wanted)).orElseGet(() -> Convolutions.usual(image));
        return new NetworkShape(convolutions, hidden.orElse(AFTER_CONVOLUTIONS), latent);
    }

    private void refuseConvolutions(Zoo.Kind kind, ImageShape image) {
        if (!kind.hasConvolutions() && architecture(kind, image) == Architecture.CONV) {
            throw new IllegalArgumentException("architecture must be dense for " + kind.id() + ", not conv");
        }
    }
}
