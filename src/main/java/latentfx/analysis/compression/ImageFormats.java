package latentfx.analysis.compression;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes and reads pictures in memory by the formats that Java has. */
final class ImageFormats {
    private ImageFormats() {}

    static byte[] write(PixelGrid picture, String format, UnaryOperator<ImageWriteParam> options) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = options.apply(writer.getDefaultWriteParam());
            writer.write(null, new IIOImage(picture.toImage(), null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static PixelGrid read(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return PixelGrid.of(reader.read(0).getRaster());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory failed", impossible);
        } finally {
            reader.dispose();
        }
    }
}
