package latentfx.analysis.compression;

import java.util.OptionalLong;

/** What a learned decoder costs: whoever reads the codes needs it too, once for all images. */
public final class DecoderCost {
    /** A number of the decoder in half precision. */
    public static final int BYTES_A_NUMBER = 2;

    private DecoderCost() {}

    /** The bytes that an image takes where so many share a decoder. */
    public static double bytesAnImage(double codeBytes, long decoderNumbers, long images) {
        return codeBytes + (double) BYTES_A_NUMBER * decoderNumbers / images;
    }

    /**
     * From how many images on codes and decoder together are smaller than files.
     *
     * @param decoderNumbers numbers of the decoder, each of {@value #BYTES_A_NUMBER} bytes
     * @param codeBytes bytes of a code
     * @param fileBytes bytes of a file of the other kind
     * @return empty if a file is no larger than a code: it never pays
     */
    public static OptionalLong breakEven(long decoderNumbers, double codeBytes, double fileBytes) {
        double saved = fileBytes - codeBytes;
        return saved > 0
                ? OptionalLong.of((long) Math.ceil(BYTES_A_NUMBER * decoderNumbers / saved))
                : OptionalLong.empty();
    }
}
