package latentfx.ui.map;

import java.util.function.IntUnaryOperator;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.PointAppearance;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.PointStyle;
import latentfx.ui.plot.RasterView;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.plot.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The points of the map on screen. Draws on the FX thread, which takes a few milliseconds; while the map moves and
 * discs would take too long for one frame, draws squares instead.
 */
final class RasterLayer extends RasterView {
    /** Most disc pixels blended in one frame of a moving map, which takes about 5 ms of the 16 ms of a frame. */
    private static final double MOVING_PIXELS = 1_000_000;

    /** Most points drawn in one frame of a moving map; of more points, every second, third and so on is drawn. */
    private static final int MOVING_POINTS = 250_000;

    /** Most disc pixels blended when the map is at rest, which takes about 40 ms. */
    private static final double RESTING_PIXELS = 8_000_000;

    /** Relative opacity of unselected points while others are selected. */
    private static final double UNSELECTED = 0.2;

    private @Nullable PointStyle style;
    private double styledFor;
    private double sharper = 1;

    /** Draws with {@code factor} times as many pixels as the screen has, from the next drawing on. */
    void sharpen(double factor) {
        sharper = factor;
    }

    @Override
    public double outputScale() {
        return sharper * super.outputScale();
    }

    /** Discards the cached style of the points. */
    void restyle() {
        style = null;
    }

    /**
     * Draws the view-model's points.
     *
     * @param cloud its points, where they are to be drawn
     * @param width of the map in screen pixels
     * @param height of the map in screen pixels
     * @param moving true while the user zooms or pans
     */
    void draw(MapViewModel viewModel, @Nullable Cloud cloud, double width, double height, boolean moving) {
        double outputScale = outputScale();
        PointRaster raster = sized(width, height, outputScale);
        if (cloud == null) {
            raster.clear();
        } else {
            Viewport seen = viewModel.viewportProperty().get();
            Viewport scaled = new Viewport(seen.centreX(), seen.centreY(), seen.unitsPerPixel() / outputScale);
            PointStyle points = styleFor(viewModel, cloud, Math.min(width, height), outputScale);
            double side = 2 * points.radius() + 1;
            boolean discs = cloud.size() * side * side <= (moving ? MOVING_PIXELS : RESTING_PIXELS);
            draw(viewModel, raster, cloud, scaled, points, discs, moving ? MOVING_POINTS : Integer.MAX_VALUE);
        }
        update();
    }

    /** Draws the selected samples over the others, which are drawn weaker. */
    private static void draw(
            MapViewModel viewModel,
            PointRaster raster,
            Cloud cloud,
            Viewport scaled,
            PointStyle points,
            boolean discs,
            int most) {
        MapPicture picture = viewModel.pictureProperty().get();
        Selection.State chosen = picture == null ? Selection.State.NOTHING : viewModel.selectionState(picture);
        SampleSet hidden = chosen.hidden();
        SampleSet selected = chosen.selected();
        IntUnaryOperator inks = inks(viewModel, cloud);
        raster.clear();
        raster.thin(step(cloud.size(), most));
        if (selected.isEmpty()) {
            raster.add(cloud, scaled, points, inks, hidden.isEmpty() ? all -> true : i -> !hidden.contains(i), discs);
        } else {
            PointStyle weak = points.weakened(UNSELECTED);
            raster.add(cloud, scaled, weak, inks, i -> !hidden.contains(i) && !selected.contains(i), discs);
            raster.thin(step(selected.size(), most));
            raster.add(cloud, scaled, points, inks, selected::contains, discs);
        }
    }

    /**
     * The step at which at most {@code most} of {@code points} are drawn: 1 for each, 2 for every second, and so on.
     */
    private static int step(int points, int most) {
        return Math.max(1, (int) Math.ceil((double) points / most));
    }

    /**
     * The style of the points; the same object until something about it changes, so that stamps drawn for it can be
     * reused.
     */
    private PointStyle styleFor(MapViewModel viewModel, Cloud cloud, double shorter, double outputScale) {
        PointStyle known = style;
        double magnification = viewModel.camera().magnification();
        double asked = magnification * outputScale * shorter * ScreenScale.marks();
        if (known == null || styledFor != asked) {
            PointShades shades = viewModel.shadesProperty().get();
            double scale = outputScale * ScreenScale.marks();
            known = shades == null
                    ? PointAppearance.of(cloud, magnification, shorter, scale, viewModel::visible)
                    : PointAppearance.of(cloud, magnification, shorter, scale, shades);
            styledFor = asked;
            style = known;
        }
        return known;
    }

    /** The index into the style's colours for each point: its class, or its shade. */
    private static IntUnaryOperator inks(MapViewModel viewModel, Cloud cloud) {
        PointShades shades = viewModel.shadesProperty().get();
        if (shades == null) {
            return cloud::label;
        }
        boolean[] visible = new boolean[cloud.classes()]; // evaluated once per class, not per point
        for (int label = 0; label < visible.length; label++) {
            visible[label] = viewModel.visible(label);
        }
        int[] inks = new int[cloud.size()];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = shades.ink(i, visible[cloud.label(i)]);
        }
        return i -> inks[i];
    }
}
