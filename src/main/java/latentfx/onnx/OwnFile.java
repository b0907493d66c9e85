package latentfx.onnx;

import ai.onnxruntime.OnnxModelMetadata;
import java.util.Map;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.PixelOrder;

/**
 * What a file that this program has written says about itself, so that nothing has to be guessed; of files of others nothing
 * is known. What the user corrects counts more.
 *
 * @param role what the graph is for, if it says so
 * @param told the picture and the range of its numbers, as far as it says so
 */
record OwnFile(Optional<Role> role, Correction told) {
    private static final OwnFile OTHER = new OwnFile(Optional.empty(), Correction.NONE);
    private static final String PRODUCER = "LatentFX";

    /** What {@code metadata} tells; nothing if it is another program's, or not to be understood. */
    static OwnFile of(OnnxModelMetadata metadata) {
        return PRODUCER.equals(metadata.getProducerName()) ? of(metadata.getCustomMetadata()) : OTHER;
    }

    private static OwnFile of(Map<String, String> about) {
        boolean decoder = "decoder".equals(about.get("part"));
        if (!decoder && !"encoder".equals(about.get("part"))) {
            return OTHER;
        }
        try {
            ImageShape image = new ImageShape(
                    Integer.parseInt(about.getOrDefault("height", "")),
                    Integer.parseInt(about.getOrDefault("width", "")),
                    Integer.parseInt(about.getOrDefault("channels", "")));
            boolean gaussian = decoder && "gaussian".equals(about.get("likelihood"));
            Correction told = new Correction(
                    Optional.empty(),
                    Optional.of(image),
                    Optional.of(PixelOrder.CHANNELS_FIRST),
                    Optional.of(gaussian ? BrightnessRange.OPEN : BrightnessRange.UNIT),
                    Optional.of(decoder ? "image" : "mean"),
                    Optional.empty());
            return new OwnFile(Optional.of(decoder ? Role.DECODER : Role.ENCODER), told);
        } catch (IllegalArgumentException changed) { // by another program: look at its numbers instead
            return OTHER;
        }
    }
}
