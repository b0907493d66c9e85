package latentfx.export;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an animated GIF (GIF89a with the Netscape loop extension) frame by frame, so that only one frame is in memory.
 * Pictures of up to 256 colours, so all grey ones, keep them exactly; others are brought to 256 colours each. Works
 * without a display. Not for several threads at once.
 */
public final class GifWriter implements AutoCloseable {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int HUNDREDTH = 10;

    private final GifTiming timing;
    private final ImageWriter writer;
    private final ImageOutputStream out;
    private boolean begun;
    private int @Nullable [] last;

    /** Starts a GIF on {@code target}, which is not closed by this object. */
    public GifWriter(OutputStream target, GifTiming timing) throws IOException {
        this.timing = timing;
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("gif");
        if (!writers.hasNext()) {
            throw new IllegalStateException("this Java has no GIF writer");
        }
        writer = writers.next();
        out = new MemoryCacheImageOutputStream(target);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /** Adds a frame; all should be of one size. */
    public void add(BufferedImage frame) throws IOException {
        write(IndexedColours.of(frame), 0, 0, IndexedColours.NO_COLOUR);
        last = IndexedColours.pixels(frame);
    }

    /**
     * Adds a frame of the size of the one before, of which only what has changed is stored: for animations in which most
     * of the picture stands still. A frame with more than 255 colours that change is stored whole.
     */
    public void addChange(BufferedImage frame) throws IOException {
        int[] before = last;
        int[] now = IndexedColours.pixels(frame);
        if (before == null || before.length != now.length) {
            add(frame);
            return;
        }
        ChangedPart part = ChangedPart.of(before, now, frame.getWidth());
        Optional<BufferedImage> indexed = part.indexed();
        if (indexed.isEmpty()) {
            add(frame);
            return;
        }
        write(indexed.get(), part.left(), part.top(), ChangedPart.SAME);
        last = now;
    }

    private void write(RenderedImage indexed, int left, int top, int transparent) throws IOException {
        ImageWriteParam usual = writer.getDefaultWriteParam();
        usual.setProgressiveMode(ImageWriteParam.MODE_DISABLED); // Java's own reader mixes up interlaced rows
        // Not createFromRenderedImage: of an indexed picture that gives a type with Java's own table of colours.
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), usual);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", transparent >= 0 ? "TRUE" : "FALSE");
        control.setAttribute("transparentColorIndex", String.valueOf(Math.max(0, transparent)));
        IIOMetadataNode description = child(root, "ImageDescriptor");
        description.setAttribute("imageLeftPosition", String.valueOf(left));
        description.setAttribute("imageTopPosition", String.valueOf(top));
        control.setAttribute("delayTime", String.valueOf(Math.round(timing.delayMillis() / (float) HUNDREDTH)));
        if (!begun && timing.loops() != 1) {
            child(root, "ApplicationExtensions").appendChild(loop());
        }
        metadata.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(indexed, null, metadata), usual);
        begun = true;
    }

    /** The Netscape loop extension, which counts repetitions after the first run; 0 repeats endlessly. */
    private IIOMetadataNode loop() {
        int repeats = timing.loops() == 0 ? 0 : timing.loops() - 1;
        IIOMetadataNode node = new IIOMetadataNode("ApplicationExtension");
        node.setAttribute("applicationID", "NETSCAPE");
        node.setAttribute("authenticationCode", "2.0");
        node.setUserObject(new byte[] {1, (byte) repeats, (byte) (repeats >> Byte.SIZE)});
        return node;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode fresh = new IIOMetadataNode(name);
        root.appendChild(fresh);
        return fresh;
    }

    /** Writes the end of the GIF; the stream stays open. */
    @Override
    public void close() throws IOException {
        try {
            writer.endWriteSequence();
            out.flush();
        } finally {
            writer.dispose();
        }
    }
}
