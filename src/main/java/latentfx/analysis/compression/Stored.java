package latentfx.analysis.compression;

import java.util.Arrays;

/**
 * A picture as one codec stores it within a budget.
 *
 * @param kind the codec
 * @param bytes bytes of the picture itself, without what is the same for every picture
 * @param header bytes of the header, 0 where there is none
 * @param decoderNumbers numbers that a learned decoder has, 0 where none is learned
 * @param setting quality of JPEG, axes of PCA, bits a number of a code; 0 for PNG
 * @param fits whether it is within the budget; if not, this is the least that the codec can do
 * @param pixels what is seen, 0 to 1; shared
 * @param likeness how like it is to the original
 */
public record Stored(
        CodecKind kind,
        int bytes,
        int header,
        long decoderNumbers,
        int setting,
        boolean fits,
        float[] pixels,
        Likeness likeness) {
    /** The bytes with header and, where {@code images} share it, their part of the decoder. */
    public double counted(long images) {
        return DecoderCost.bytesAnImage(bytes + header, decoderNumbers, images);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stored that
                && kind == that.kind
                && bytes == that.bytes
                && setting == that.setting
                && Arrays.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(pixels);
    }
}
