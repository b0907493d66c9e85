package latentfx.data.images.picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The decoders of ImageIO, one chosen for each format, so that what else is on the class path changes nothing. */
final class PictureReaders {
    private static final Map<PictureFormat, ImageReaderSpi> PROVIDERS = providers();

    private PictureReaders() {}

    private static Map<PictureFormat, ImageReaderSpi> providers() {
        ImageIO.setUseCache(false); // decoders that wrap a stream would write it to a temporary file
        Map<PictureFormat, ImageReaderSpi> found = new EnumMap<>(PictureFormat.class);
        Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (all.hasNext()) {
            ImageReaderSpi each = all.next();
            for (PictureFormat format : PictureFormat.values()) {
                if (each.getClass().getName().startsWith(format.vendor())
                        && Arrays.asList(each.getFormatNames()).contains(format.id())) {
                    found.putIfAbsent(format, each);
                }
            }
        }
        return found;
    }

    /** A new decoder; dispose of it. */
    static ImageReader of(PictureFormat format) throws IOException {
        ImageReaderSpi provider = PROVIDERS.get(format);
        if (provider == null) {
            throw new IllegalStateException("this build of the program lacks its reader of " + format.id());
        }
        return provider.createReaderInstance();
    }
}
