package latentfx.analysis.compression;

/**
 * How good a codec is at one setting, over several pictures.
 *
 * @param kind the codec
 * @param bytes mean bytes a picture, without header
 * @param header mean bytes of the header
 * @param decoderNumbers numbers that a learned decoder has
 * @param likeness how like the pictures are to their originals
 */
public record CodecPoint(CodecKind kind, double bytes, double header, long decoderNumbers, Likeness likeness) {
    /** The bytes with header and, where {@code images} share it, their part of the decoder. */
    public double counted(long images) {
        return DecoderCost.bytesAnImage(bytes + header, decoderNumbers, images);
    }
}
