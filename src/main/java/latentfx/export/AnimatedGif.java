package latentfx.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes an animated GIF that repeats for ever, frame by frame, so that no more than one is in memory. Colours are taken
 * to the nearest of six levels of red, seven of green and six of blue. Works without a display.
 */
public final class AnimatedGif implements Closeable {
    private static final int REDS = 6;
    private static final int GREENS = 7;
    private static final int BLUES = 6;

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream out;
    private final int width;
    private final int height;
    private final int hundredths;
    private final IndexColorModel colours = palette();
    private boolean first = true;

    /**
     * Begins a GIF on {@code target}, which stays open.
     *
     * @param hundredths how long each frame is shown, in hundredths of a second, 2 to 6000
     * @throws IllegalArgumentException if it is not, or if a side is not 1 to 4096 pixels
     */
    public AnimatedGif(OutputStream target, int width, int height, int hundredths) throws IOException {
        if (width < 1 || height < 1 || width > 4096 || height > 4096) {
            throw new IllegalArgumentException("no animation is " + width + " x " + height + " pixels");
        }
        if (hundredths < 2 || hundredths > 6000) {
            throw new IllegalArgumentException("a frame must last 2 to 6000 hundredths, not " + hundredths);
        }
        this.width = width;
        this.height = height;
        this.hundredths = hundredths;
        out = new MemoryCacheImageOutputStream(target);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a frame.
     *
     * @param argb its pixels row by row; how opaque they are is not looked at
     * @throws IllegalArgumentException if there are not {@code width * height} of them
     */
    public void add(int[] argb) throws IOException {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are not a frame of " + width + " x " + height);
        }
        byte[] indices = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            indices[i] = (byte) index(argb[i]);
        }
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        frame.getRaster().setDataElements(0, 0, width, height, indices);
        ImageWriteParam usual = writer.getDefaultWriteParam();
        usual.setProgressiveMode(ImageWriteParam.MODE_DISABLED); // Java's own reader mixes up interlaced rows
        // Not createFromRenderedImage: of an indexed picture that gives a type with a palette of its own.
        IIOMetadata about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), usual);
        describe(about);
        writer.writeToSequence(new IIOImage(frame, null, about), usual);
        first = false;
    }

    private void describe(IIOMetadata about) throws IOException {
        String format = about.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (first) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject("\u0001\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1)); // 0: for ever
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        about.mergeTree(format, root);
    }

    private static int index(int argb) {
        int red = level(argb >> 16, REDS);
        int green = level(argb >> 8, GREENS);
        int blue = level(argb, BLUES);
        return (red * GREENS + green) * BLUES + blue;
    }

    private static int level(int channel, int levels) {
        return ((channel & 0xff) * (levels - 1) + 127) / 255;
    }

    private static IndexColorModel palette() {
        int count = REDS * GREENS * BLUES;
        byte[][] channels = new byte[3][256];
        for (int i = 0; i < count; i++) {
            channels[0][i] = (byte) (i / (GREENS * BLUES) * 255 / (REDS - 1));
            channels[1][i] = (byte) (i / BLUES % GREENS * 255 / (GREENS - 1));
            channels[2][i] = (byte) (i % BLUES * 255 / (BLUES - 1));
        }
        return new IndexColorModel(8, 256, channels[0], channels[1], channels[2]);
    }

    /** Ends the GIF; the stream it went to stays open. */
    @Override
    public void close() throws IOException {
        try {
            writer.endWriteSequence();
            out.close();
        } finally {
            writer.dispose();
        }
    }
}
