package latentfx.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import latentfx.export.MapFigure.PointClass;

/** The legend below a figure: form, colour, name and count of each class, in columns of one width. */
final class SvgLegend {
    private static final double LINE = 18;
    private static final double LATIN = 7.2;
    private static final double WIDE = 13;
    private static final double KEY = 30;

    private final List<PointClass> classes;
    private final double column;
    private final int columns;

    SvgLegend(List<PointClass> classes, double width) {
        this.classes = classes;
        column =
                KEY + classes.stream().mapToDouble(it -> width(entry(it))).max().orElse(0);
        columns = (int) Math.max(1, Math.floor(width / column));
    }

    private static String entry(PointClass shown) {
        return shown.name() + "  " + shown.count();
    }

    /** About the width of {@code text} in pixels; what it is on paper is up to the reader's font. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x1100 ? LATIN : WIDE).sum();
    }

    /** The number of lines. */
    int lines() {
        return (classes.size() + columns - 1) / columns;
    }

    void write(Writer out, double left, double top) throws IOException {
        out.write("<g id=\"legend\">\n");
        for (int i = 0; i < classes.size(); i++) {
            double x = left + i % columns * column;
            double y = top + (i / columns + 1) * LINE;
            PointClass shown = classes.get(i);
            out.write("<path fill=\"" + SvgMap.colour(shown.rgb()) + "\" transform=\"translate(" + XmlText.of(x + 8)
                    + " " + XmlText.of(y - 4) + ")\" d=\"" + XmlText.of(shown.outline()) + "\"/>\n");
            out.write(SvgMap.text(x + 18, y, "start", entry(shown), ""));
        }
        out.write("</g>\n");
    }
}
