package latentfx.ui.time;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Ticks;
import latentfx.ui.scale.ScaleLength;
import latentfx.ui.scale.ScaleUnit;

/**
 * Draws around and over one map of a film what says how to read it: the model and the epoch above, axes with names and values, a
 * scale bar, and the names of the classes. Safe to use from any thread.
 */
final class FilmFrame {
    /** Pixels at the left of a map, for the values and the name of its axis. */
    static final int LEFT = 58;

    /** Pixels above a map, for its caption. */
    static final int TOP = 30;

    /** Pixels below a map. */
    static final int BOTTOM = 44;

    /** Pixels at the right of a map. */
    static final int RIGHT = 10;

    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    private static final Color INK = new Color(0x1F2328);
    private static final Color FAINT = new Color(0x57606A);
    private static final double PIXELS_PER_TICK = 90;
    private static final int TICK = 4;

    private final Graphics2D pen;
    private final int side;
    private final Messages words = Messages.of(FilmFrame.class);

    private FilmFrame(Graphics2D pen, int side) {
        this.pen = pen;
        this.side = side;
    }

    /** Width in pixels of a map of {@code side} pixels with everything around it. */
    static int width(int side) {
        return LEFT + side + RIGHT;
    }

    /** Height in pixels of a map of {@code side} pixels with everything around it. */
    static int height(int side) {
        return TOP + side + BOTTOM;
    }

    /**
     * Draws everything but the points of {@code frame}.
     *
     * @param x left edge of the part of {@code picture} that belongs to this map
     * @param side of the map in pixels
     */
    static void draw(BufferedImage picture, int x, int side, String name, TimeFrame frame) {
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.translate(x + LEFT, TOP);
            new FilmFrame(pen, side).draw(name, frame);
        } finally {
            pen.dispose();
        }
    }

    private void draw(String name, TimeFrame frame) {
        ScreenTransform seen = new ScreenTransform(FrameDrawing.viewport(frame.span(), side), side, side);
        pen.setFont(BOLD);
        pen.setColor(INK);
        pen.drawString(caption(name, frame), 0, -10);
        axes(seen);
        bar(seen);
        names(frame, seen);
    }

    private String caption(String name, TimeFrame frame) {
        String data = new DataNames().name(frame.model().sheet().origin().name());
        return words.get("film.caption", name, frame.at(), frame.cloud().size(), data);
    }

    private void axes(ScreenTransform seen) {
        pen.setFont(PLAIN);
        FontMetrics size = pen.getFontMetrics();
        pen.setColor(FAINT);
        pen.drawRect(-1, -1, side + 1, side + 1);
        Ticks ticks = Ticks.between(seen.mapX(0), seen.mapX(side), (int) (side / PIXELS_PER_TICK));
        for (int i = 0; i < ticks.count(); i++) {
            int x = (int) Math.round(seen.x(ticks.value(i)));
            pen.drawLine(x, side, x, side + TICK);
            pen.drawString(ticks.label(i), x - size.stringWidth(ticks.label(i)) / 2, side + TICK + size.getAscent());
        }
        Ticks up = Ticks.between(seen.mapY(side), seen.mapY(0), (int) (side / PIXELS_PER_TICK));
        for (int i = 0; i < up.count(); i++) {
            int y = (int) Math.round(seen.y(up.value(i)));
            pen.drawLine(-TICK, y, -1, y);
            pen.drawString(up.label(i), -TICK - 3 - size.stringWidth(up.label(i)), y + size.getAscent() / 2 - 1);
        }
        String across = words.get("axis.across");
        pen.drawString(across, (side - size.stringWidth(across)) / 2, side + BOTTOM - 8);
        String upwards = words.get("axis.up");
        AffineTransform before = pen.getTransform();
        pen.translate(-LEFT + 14, (side + size.stringWidth(upwards)) / 2);
        pen.rotate(-Math.PI / 2);
        pen.drawString(upwards, 0, 0);
        pen.setTransform(before);
    }

    private void bar(ScreenTransform seen) {
        ScaleLength length = ScaleLength.at(seen.viewport().unitsPerPixel());
        int to = side - 12;
        int from = (int) Math.round(to - length.pixels());
        int y = side - 16;
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(2));
        pen.drawLine(from, y, to, y);
        pen.drawLine(from, y - 5, from, y);
        pen.drawLine(to, y - 5, to, y);
        String said = length.words(ScaleUnit.CODE);
        FontMetrics size = pen.getFontMetrics();
        haloed(said, (from + to - size.stringWidth(said)) / 2, y - 8);
    }

    /** The names of the classes at their medians, unless there is one class only. */
    private void names(TimeFrame frame, ScreenTransform seen) {
        Cloud cloud = frame.cloud();
        List<String> classes = frame.model().sheet().labelNames();
        pen.setFont(BOLD);
        FontMetrics size = pen.getFontMetrics();
        for (int label = 0; label < cloud.classes() && cloud.classes() > 1; label++) {
            double x = seen.x(cloud.medianX(label));
            double y = seen.y(cloud.medianY(label));
            if (cloud.count(label) > 0 && x >= 0 && y >= 0 && x <= side && y <= side) {
                String said = classes.get(label);
                haloed(said, (int) x - size.stringWidth(said) / 2, (int) y + size.getAscent() / 2 - 1);
            }
        }
    }

    /** Writes {@code said} in ink within a white outline, so that it is read over points of any colour. */
    private void haloed(String said, int x, int y) {
        if (said.isBlank()) {
            return;
        }
        var shape = new TextLayout(said, pen.getFont(), pen.getFontRenderContext())
                .getOutline(AffineTransform.getTranslateInstance(x, y));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
        pen.setColor(INK);
        pen.fill(shape);
    }
}
