package latentfx.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import latentfx.export.MapFigure.PointClass;

/** The legend below a figure: form, colour, name and count of each class, in columns of one width. */
final class SvgLegend {
    private static final double LINE = 18;
    private static final double LATIN = 7.2;
    private static final double WIDE = 13;
    private static final double KEY = 30;
    private static final double BAR = 240;

    private final List<PointClass> classes;
    private final Optional<MapFigure.Numbers> numbers;
    private final double column;
    private final int columns;

    SvgLegend(List<PointClass> classes, Optional<MapFigure.Numbers> numbers, double width) {
        this.classes = classes;
        this.numbers = numbers;
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
        return numbers.isPresent() ? 2 : (classes.size() + columns - 1) / columns;
    }

    private static void bar(MapFigure.Numbers shown, Writer out, double left, double top) throws IOException {
        double x = left + width(shown.name()) + KEY / 2;
        double step = BAR / shown.rgb().size();
        out.write(SvgMap.text(left, top + LINE, "start", shown.name(), " font-weight=\"bold\""));
        for (int i = 0; i < shown.rgb().size(); i++) {
            out.write("<rect" + SvgMap.attribute("x", x + i * step) + SvgMap.attribute("y", top + 6)
                    + SvgMap.attribute("width", step + 0.5) + SvgMap.attribute("height", 12) + " fill=\""
                    + SvgMap.colour(shown.rgb().get(i)) + "\"/>\n");
        }
        out.write(SvgMap.text(x, top + 2 * LINE - 2, "start", shown.first(), ""));
        out.write(SvgMap.text(x + BAR, top + 2 * LINE - 2, "end", shown.last(), ""));
    }

    void write(Writer out, double left, double top) throws IOException {
        out.write("<g id=\"legend\">\n");
        if (numbers.isPresent()) {
            bar(numbers.get(), out, left, top);
            out.write("</g>\n");
            return;
        }
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
