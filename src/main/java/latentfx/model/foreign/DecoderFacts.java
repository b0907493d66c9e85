package latentfx.model.foreign;

/**
 * What was found out about a decoder, or corrected.
 *
 * @param file name of its file
 * @param code what it takes
 * @param drawn what it gives
 * @param picture how that is a picture
 * @param batch codes that it takes at a time; 0 if any number of them
 * @param random whether it gives other pictures for a code each time
 */
public record DecoderFacts(
        String file, NetworkEnd code, NetworkEnd drawn, PictureLayout picture, int batch, boolean random) {}
