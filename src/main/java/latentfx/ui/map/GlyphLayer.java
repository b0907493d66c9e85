package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.text.Text;
import latentfx.ui.fx.Palette;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.GlyphPlacement;
import latentfx.ui.plot.ScreenTransform;

/** The name of each class at the median of its points, with a halo that keeps it legible on any colour. */
final class GlyphLayer extends Group {
    private static final double GAP = 3;

    private List<String> names = List.of();
    private final List<Group> glyphs = new ArrayList<>();

    GlyphLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Sets the names of the classes; a single class is not labelled. */
    void name(List<String> names) {
        if (!this.names.equals(names)) {
            this.names = names;
            glyphs.clear();
            if (names.size() > 1) {
                names.forEach(name -> glyphs.add(glyph(shortened(name))));
            }
            getChildren().setAll(glyphs);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 12 ? name : name.substring(0, 11) + "…";
    }

    private static Group glyph(String name) {
        Text halo = new Text(name);
        halo.getStyleClass().addAll("class-glyph", "halo");
        Text text = new Text(name);
        text.getStyleClass().add("class-glyph");
        Group both = new Group(halo, text);
        both.setCache(true); // a stroked text costs more to draw than everything else on the map
        return both;
    }

    /** Places the glyphs of visible classes; hides the others. */
    void place(MapViewModel viewModel, Cloud cloud, ScreenTransform transform) {
        int classes = glyphs.size();
        double[] xs = new double[classes];
        double[] ys = new double[classes];
        double[] widths = new double[classes];
        double height = 0;
        for (int label = 0; label < classes; label++) {
            boolean shown = cloud.count(label) > 0 && viewModel.visible(label);
            xs[label] = shown ? transform.x(cloud.medianX(label)) : Double.NaN;
            ys[label] = shown ? transform.y(cloud.medianY(label)) : Double.NaN;
            widths[label] = glyphs.get(label).getLayoutBounds().getWidth() + GAP;
            height = Math.max(height, glyphs.get(label).getLayoutBounds().getHeight() * 0.8);
        }
        if (classes <= Palette.DISTINCT) {
            GlyphPlacement.spread(xs, ys, widths, height);
        } else {
            GlyphPlacement.thin(
                    xs,
                    ys,
                    widths,
                    height,
                    IntStream.range(0, classes).map(cloud::count).toArray());
        }
        for (int label = 0; label < classes; label++) {
            Group glyph = glyphs.get(label);
            glyph.setVisible(!Double.isNaN(xs[label]));
            if (glyph.isVisible()) {
                // Whole pixels, so that the cached picture is not resampled.
                glyph.setLayoutX(Math.rint(xs[label] - glyph.getLayoutBounds().getCenterX()));
                glyph.setLayoutY(Math.rint(ys[label] - glyph.getLayoutBounds().getCenterY()));
            }
        }
    }
}
