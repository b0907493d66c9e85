package latentfx.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.export.MapFigure.PointClass;
import latentfx.task.SafeWrite;

/**
 * Writes a figure of a map as SVG 1.1, in which every point, text and line stays one: dark on white, with the groups
 * {@code points}, {@code path}, {@code names}, {@code axes}, {@code scale}, {@code legend} and {@code caption}.
 */
public final class SvgMap {
    private static final double LEFT = 64;
    private static final double TOP = 40;
    private static final double RIGHT = 16;
    private static final double AXES = 46;
    private static final double LINE = 18;
    private static final double MARK = 4;
    private static final String INK = "#24292f";

    private final MapFigure figure;
    private final SvgLegend legend;
    private final Writer out;

    private SvgMap(MapFigure figure, Writer out) {
        this.figure = figure;
        this.out = out;
        legend = new SvgLegend(figure.classes(), figure.numbers(), figure.width());
    }

    /**
     * Writes {@code figure}, whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void save(MapFigure figure, Path file) throws IOException {
        SafeWrite.to(file, stream -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            new SvgMap(figure, text).write();
            text.flush();
        });
    }

    private void write() throws IOException {
        double wide = LEFT + figure.width() + RIGHT;
        double below = TOP + figure.height() + AXES;
        double high = below + LINE * (legend.lines() + figure.caption().size()) + LINE;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
                        + attribute("width", wide) + attribute("height", high) + " viewBox=\"0 0 " + XmlText.of(wide)
                        + " "
                        + XmlText.of(high) + "\" font-family=\"sans-serif\" font-size=\"12\" fill=\"" + INK + "\">\n");
        out.write("<title>" + XmlText.of(figure.title()) + "</title>\n<defs>\n<clipPath id=\"plane\"><rect"
                + attribute("width", figure.width()) + attribute("height", figure.height()) + "/></clipPath>\n");
        int classes = figure.classes().size();
        for (int i = 0; i < classes; i++) {
            PointClass drawn = figure.classes().get(i);
            out.write("<path id=\"m" + i + "\" d=\"" + XmlText.of(drawn.outline()) + "\"/>\n");
        }
        out.write("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        out.write(text(LEFT, TOP - 16, "start", figure.title(), " font-size=\"15\" font-weight=\"bold\""));
        out.write("<g transform=\"translate(" + XmlText.of(LEFT) + " " + XmlText.of(TOP) + ")\">\n");
        plane();
        out.write("</g>\n");
        legend.write(out, LEFT, below);
        out.write("<g id=\"caption\">\n");
        double y = below + LINE * (legend.lines() + 1);
        for (String line : figure.caption()) {
            out.write(text(LEFT, y, "start", line, ""));
            y += LINE;
        }
        out.write("</g>\n</svg>\n");
    }

    private void plane() throws IOException {
        out.write("<g clip-path=\"url(#plane)\">\n<g id=\"points\">\n");
        for (int i = 0; i < figure.classes().size(); i++) {
            points(i, figure.classes().get(i));
        }
        out.write("</g>\n");
        path();
        out.write("</g>\n");
        names();
        axes();
        scale();
    }

    private void points(int index, PointClass drawn) throws IOException {
        out.write("<g fill=\"" + colour(drawn.rgb()) + "\"" + attribute("fill-opacity", drawn.opacity()) + ">\n");
        float[] at = drawn.positions();
        for (int i = 0; i < at.length; i += 2) {
            out.write(
                    "<use xlink:href=\"#m" + index + "\"" + attribute("x", at[i]) + attribute("y", at[i + 1]) + "/>\n");
        }
        out.write("</g>\n");
    }

    private void path() throws IOException {
        if (figure.path().isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        figure.path().forEach(number -> line.append(XmlText.of(number)).append(' '));
        String points = " fill=\"none\" stroke-linejoin=\"round\" points=\""
                + line.toString().strip() + "\"/>\n";
        out.write("<g id=\"path\">\n<polyline stroke=\"#ffffff\" stroke-width=\"5\"" + points + "<polyline stroke=\""
                + INK + "\" stroke-width=\"2\"" + points + "</g>\n");
    }

    private void names() throws IOException {
        String look = " font-size=\"14\" font-weight=\"bold\"";
        out.write("<g id=\"names\">\n");
        for (PointClass drawn : figure.classes()) {
            Optional<MapFigure.Position> at = drawn.label();
            if (at.isPresent()) {
                MapFigure.Position place = at.get();
                String halo = look + " stroke=\"#ffffff\" stroke-width=\"3\" aria-hidden=\"true\"";
                out.write(text(place.x(), place.y() + 5, "middle", drawn.name(), halo));
                out.write(text(place.x(), place.y() + 5, "middle", drawn.name(), look));
            }
        }
        out.write("</g>\n");
    }

    private void axes() throws IOException {
        double bottom = figure.height();
        out.write("<g id=\"axes\">\n<rect fill=\"none\" stroke=\"#8c959f\"" + attribute("width", figure.width())
                + attribute("height", bottom) + "/>\n");
        for (MapFigure.Tick tick : figure.across().ticks()) {
            out.write(line(tick.at(), bottom, tick.at(), bottom + MARK));
            out.write(text(tick.at(), bottom + LINE, "middle", tick.label(), ""));
        }
        for (MapFigure.Tick tick : figure.up().ticks()) {
            out.write(line(-MARK, tick.at(), 0, tick.at()));
            out.write(text(-2 * MARK, tick.at() + 4, "end", tick.label(), ""));
        }
        out.write(text(
                figure.width() / 2, bottom + 2 * LINE, "middle", figure.across().name(), ""));
        String turned = " transform=\"translate(-48 " + XmlText.of(bottom / 2) + ") rotate(-90)\"";
        out.write(text(0, 0, "middle", figure.up().name(), turned));
        out.write("</g>\n");
    }

    private void scale() throws IOException {
        if (figure.bar().isEmpty()) {
            return;
        }
        MapFigure.Bar bar = figure.bar().get();
        double right = figure.width() - 10;
        double y = figure.height() - 10;
        out.write("<g id=\"scale\">\n" + line(right - bar.length(), y, right, y)
                + line(right - bar.length(), y - MARK, right - bar.length(), y) + line(right, y - MARK, right, y)
                + text(right, y - 2 * MARK, "end", bar.text(), "") + "</g>\n");
    }

    static String text(double x, double y, String anchor, String content, String more) {
        return "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"" + anchor + "\"" + more + ">"
                + XmlText.of(content) + "</text>\n";
    }

    private static String line(double fromX, double fromY, double toX, double toY) {
        return "<line" + attribute("x1", fromX) + attribute("y1", fromY) + attribute("x2", toX) + attribute("y2", toY)
                + " stroke=\"" + INK + "\"/>\n";
    }

    static String attribute(String name, double value) {
        return " " + name + "=\"" + XmlText.of(value) + "\"";
    }

    static String colour(int rgb) {
        String digits = "00000" + Integer.toHexString(rgb);
        return "#" + digits.substring(digits.length() - 6);
    }
}
