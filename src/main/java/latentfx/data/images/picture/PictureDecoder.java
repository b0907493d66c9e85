package latentfx.data.images.picture;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import latentfx.data.DataRemark;

/**
 * Decodes pictures into squares of bytes. Only as many rows and columns are decoded as the wanted size needs; memory is
 * allocated after the size in the header was checked. Values are the coded ones of the file: profiles are heeded for inks
 * alone. Safe for use by several threads.
 */
public final class PictureDecoder {
    /** Longest file that is read at once. */
    private static final long AT_ONCE = 1L << 25;

    /** Memory, in bytes, that the pixels of any picture may take, however small its file is. */
    private static final long FREE = 48L << 20;

    /** Most bytes to which one byte of a file expands in what is taken for a picture rather than for an attack. */
    private static final long BEST_PACKING = 50;

    private final PictureOptions options;

    /** A decoder that brings pictures to {@code options}. */
    public PictureDecoder(PictureOptions options) {
        this.options = options;
    }

    /**
     * Decodes a picture.
     *
     * @return as many bytes as {@link PictureOptions#shape} has values, row by row, channels last, 255 for 1
     * @throws PictureRefused if it is none, or damaged, or too large
     * @throws IOException if the file cannot be read
     */
    public byte[] decode(Path file) throws IOException {
        long length = Files.size(file);
        try (ImageInputStream in = open(file, length)) {
            Optional<PictureHeader> header = PictureHeader.read(in);
            if (header.isEmpty()) {
                throw new PictureRefused(DataRemark.of("picture.unknown"));
            }
            return decode(in, header.get(), length);
        } catch (PictureRefused known) {
            throw known;
        } catch (RuntimeException damaged) { // decoders throw exceptions of all kinds for damaged files
            throw PictureRefused.damaged(damaged);
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new PictureRefused(DataRemark.of("picture.memory"), full);
        }
    }

    private static ImageInputStream open(Path file, long length) throws IOException {
        return length <= AT_ONCE ? new ByteArrayImageInputStream(Files.readAllBytes(file)) : new FileStream(file);
    }

    private byte[] decode(ImageInputStream in, PictureHeader header, long length) throws IOException {
        Optional<JpegHeader> jpeg =
                header.format() == PictureFormat.JPEG ? Optional.of(JpegHeader.read(in)) : Optional.empty();
        in.setByteOrder(ByteOrder.BIG_ENDIAN);
        in.seek(0);
        ImageReader reader = PictureReaders.of(header.format());
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            PictureHeader.check(width, height);
            SourceWindow window = SourceWindow.of(width, height, options);
            ImageReadParam param = reader.getDefaultReadParam();
            window.applyTo(param);
            checkExpansion(window.pixels() * bits(reader) / Byte.SIZE, length);
            DecodedPicture decoded = jpeg.isPresent()
                    ? JpegPixels.read(reader, param, jpeg.get())
                    : ImagePixels.of(reader.read(0, param), options.groundColour());
            byte[] square = decoded.square(window, options);
            return header.orientation()
                    .turn(square, options.side(), options.colour().channels());
        } catch (PictureRefused known) {
            throw known;
        } catch (IOException damaged) { // the file itself was read before, or its reading fails as damage does
            throw PictureRefused.damaged(damaged);
        } finally {
            reader.dispose();
        }
    }

    private static void checkExpansion(long bytes, long length) throws PictureRefused {
        if (bytes > FREE && bytes > BEST_PACKING * length) {
            throw new PictureRefused(DataRemark.of("picture.bomb", length, bytes));
        }
    }

    /** Bits of a decoded pixel. */
    private static int bits(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() ? types.next().getColorModel().getPixelSize() : Integer.SIZE;
    }
}
