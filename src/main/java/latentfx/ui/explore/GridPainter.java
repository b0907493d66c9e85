package latentfx.ui.explore;

import java.util.Arrays;
import java.util.OptionalDouble;
import latentfx.analysis.CodePlane;
import latentfx.analysis.GridSpacing;
import latentfx.analysis.MagnificationField;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.plot.Bounds;
import latentfx.ui.plot.MapBackground;
import latentfx.ui.plot.ScreenTransform;

/** Draws a grid of decoded images, what a judge makes of each place, and the magnification of the decoder behind a map. */
final class GridPainter {
    /** Least distance of images spaced by the quantiles of a prior as a part of the usual one; it grows outwards. */
    private static final double DENSEST = 15 / GridViewModel.SPACING;

    /** Distance of the positions at which magnification is measured, in pixels. */
    private static final double FIELD = 32;

    /** Distance of the positions whose pictures are judged, in pixels. */
    private static final double JUDGED = 12;

    private GridPainter() {}

    /** Computes the background that {@code wanted} asks for. */
    static GridResult paint(GridRequest wanted, Cancellation cancellation) {
        long start = System.nanoTime();
        ScreenTransform transform = wanted.transform();
        int width = (int) Math.max(1, Math.round(transform.width()));
        int height = (int) Math.max(1, Math.round(transform.height()));
        Bounds seen = new Bounds(
                transform.mapX(0),
                transform.mapY(transform.height()),
                transform.mapX(transform.width()),
                transform.mapY(0));
        AxisChoice axes = wanted.axes().choice();
        CodePlane plane = new CodePlane(wanted.open(), wanted.axes().projection(), axes.x(), axes.y(), wanted.label());
        int[] argb = new int[width * height];
        OptionalDouble recognised = judged(wanted, plane, seen, argb, width, cancellation);
        int count = wanted.pictures() ? pictures(wanted, plane, seen, argb, width) : 0;
        double low = 0;
        double high = 0;
        if (wanted.tint()) {
            double unit = transform.viewport().unitsPerPixel();
            double[] xs = coordinates(seen.minX(), seen.maxX(), FIELD * unit);
            double[] ys = coordinates(seen.maxY(), seen.minY(), FIELD * unit);
            MagnificationTint tint =
                    new MagnificationTint(MagnificationField.of(plane, xs, ys, cancellation), xs.length, ys.length);
            tint.drawOver(argb, width, height);
            low = tint.low();
            high = tint.high();
        }
        double millis = (System.nanoTime() - start) / 1e6;
        return new GridResult(new MapBackground(seen, width, height, argb), count, low, high, recognised, millis);
    }

    /** Colours each place by what the judge sees there; returns the share of places that it recognises. */
    private static OptionalDouble judged(
            GridRequest wanted, CodePlane plane, Bounds seen, int[] argb, int width, Cancellation cancellation) {
        if (wanted.judge().isEmpty()) {
            return OptionalDouble.empty();
        }
        double unit = wanted.transform().viewport().unitsPerPixel();
        double[] xs = coordinates(seen.minX(), seen.maxX(), JUDGED * unit);
        double[] ys = coordinates(seen.maxY(), seen.minY(), JUDGED * unit);
        JudgeTint tint = JudgeTint.of(wanted.judge().get(), plane, xs, ys, cancellation);
        tint.draw(argb, width, argb.length / width);
        return OptionalDouble.of(tint.recognised());
    }

    /**
     * Evenly spaced coordinates from {@code from} to {@code to}, both included, at a distance of about {@code step}.
     */
    private static double[] coordinates(double from, double to, double step) {
        int count = Math.max(2, (int) Math.round(Math.abs(to - from) / step) + 1);
        double[] coordinates = new double[count];
        Arrays.setAll(coordinates, i -> from + (to - from) * i / (count - 1));
        return coordinates;
    }

    private static int pictures(GridRequest wanted, CodePlane plane, Bounds seen, int[] argb, int width) {
        ScreenTransform transform = wanted.transform();
        double unit = transform.viewport().unitsPerPixel();
        boolean byPrior = wanted.byPrior() && plane.open().model().spec().isVariational();
        GridSpacing across = byPrior
                ? GridSpacing.prior(
                        seen.minX(), seen.maxX(), plane.priorMean(plane.x()), DENSEST * wanted.spacing() * unit)
                : GridSpacing.even(seen.minX(), seen.maxX(), wanted.spacing() * unit);
        GridSpacing up = byPrior
                ? GridSpacing.prior(
                        seen.minY(), seen.maxY(), plane.priorMean(plane.y()), DENSEST * wanted.spacing() * unit)
                : GridSpacing.even(seen.minY(), seen.maxY(), wanted.spacing() * unit);
        double[] xs = across.positions();
        double[] ys = up.positions();
        if (xs.length == 0 || ys.length == 0) {
            return 0;
        }
        Matrix images = plane.decode(xs, ys);
        TileRaster raster = new TileRaster(argb, width, plane.open().image());
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                double side = Math.min(across.sizes()[column], up.sizes()[row]) / unit;
                raster.draw(images.row(row * xs.length + column), transform.x(xs[column]), transform.y(ys[row]), side);
            }
        }
        return xs.length * ys.length;
    }
}
