package latentfx.data.images.picture;

import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import latentfx.data.DataRemark;

/**
 * Takes the coded values out of a JPEG file: the components are decoded as they are and turned into colours here, so that
 * profiles of red, green and blue, which Java applies to some files and not to others, change nothing.
 */
final class JpegPixels {
    /** Part of libjpeg's warnings about missing data; Java has them in English alone. */
    private static final String TOO_EARLY = "remature end";

    private JpegPixels() {}

    static DecodedPicture read(ImageReader reader, ImageReadParam param, JpegHeader header) throws IOException {
        boolean[] cut = {false};
        reader.addIIOReadWarningListener((source, warning) -> cut[0] |= warning.contains(TOO_EARLY));
        Samples samples = Samples.of(reader.readRaster(0, param));
        if (cut[0]) { // libjpeg fills what is missing with grey
            throw new PictureRefused(DataRemark.of("picture.cut"));
        }
        return new DecodedPicture(samples, coding(samples.channels(), header));
    }

    private static ColourCoding coding(int channels, JpegHeader header) {
        JpegHeader.Coding coding = header.coding();
        if (channels < 3) {
            return ColourCoding.GREY;
        }
        return switch (coding) {
            case GREY -> ColourCoding.GREY;
            case RGB -> ColourCoding.RGB;
            case YCC -> ColourCoding.YCC;
            case CMYK -> ColourCoding.inverted(ColourCoding.inks(header.profile()));
            case YCCK -> ColourCoding.ycck(ColourCoding.inks(header.profile()));
        };
    }
}
