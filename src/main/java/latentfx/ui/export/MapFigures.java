package latentfx.ui.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.export.MapFigure;
import latentfx.math.Matrix;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.NumberColours;
import latentfx.ui.fx.NumberRange;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.map.ProjectionWords;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.PointAppearance;
import latentfx.ui.plot.PointMark;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.PointStyle;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Ticks;
import latentfx.ui.scale.ScaleLength;
import latentfx.ui.scale.ScaleUnit;

/** Turns what a map shows into a figure. Safe to use from any thread. */
final class MapFigures {
    private static final double PIXELS_PER_TICK = 80;

    private final ShownMap shown;
    private final Cloud cloud;
    private final ScreenTransform seen;
    private final Messages words = Messages.of(MapFigures.class);

    private MapFigures(ShownMap shown) {
        this.shown = shown;
        cloud = shown.cloud();
        seen = shown.seen();
    }

    /** The figure of {@code shown}. */
    static MapFigure of(ShownMap shown) {
        return new MapFigures(shown).figure();
    }

    private MapFigure figure() {
        List<MapFigure.PointClass> classes = shown.numbers().map(this::levels).orElseGet(this::classes);
        int drawn = classes.stream().mapToInt(MapFigure.PointClass::count).sum();
        ProjectionWords names = new ProjectionWords();
        return new MapFigure(
                shown.picture().open().name(),
                List.of(caption(names, drawn)),
                seen.width(),
                seen.height(),
                classes,
                new MapFigure.Axis(names.axis(shown.picture(), true), across()),
                new MapFigure.Axis(names.axis(shown.picture(), false), up()),
                bar(),
                path(),
                shown.numbers().map(now -> key(now.range())));
    }

    private String caption(ProjectionWords names, int drawn) {
        DataOrigin origin = shown.picture().open().sheet().origin();
        return words.get(
                "figure.caption",
                shown.picture().open().name(),
                names.title(shown.picture()),
                drawn,
                cloud.size(),
                new DataNames().name(origin.name()));
    }

    private List<MapFigure.PointClass> classes() {
        PointStyle style = PointAppearance.of(
                cloud, shown.magnification(), Math.min(seen.width(), seen.height()), 1, shown.classes()::shows);
        List<String> names = shown.picture().open().sheet().labelNames();
        int[][] members = new int[cloud.classes()][];
        for (int label = 0; label < members.length; label++) {
            int wanted = label;
            members[label] = shown.classes().shows(label)
                    ? IntStream.range(0, cloud.size())
                            .filter(i -> cloud.label(i) == wanted && shown.draws(i))
                            .toArray()
                    : new int[0];
        }
        List<MapFigure.PointClass> classes = new ArrayList<>();
        for (int label = 0; label < members.length; label++) {
            if (members[label].length > 0) {
                classes.add(new MapFigure.PointClass(
                        names.get(label),
                        style.rgb()[label],
                        style.alpha()[label],
                        MarkOutline.of(style.forms().of(label), style.radius()),
                        positions(members[label]),
                        names.size() > 1 ? name(label) : Optional.empty()));
            }
        }
        return classes;
    }

    /** The points of each colour of numbers, pale ones without a number first. */
    private List<MapFigure.PointClass> levels(PointShades numbers) {
        PointStyle style =
                PointAppearance.of(cloud, shown.magnification(), Math.min(seen.width(), seen.height()), 1, numbers);
        String outline = MarkOutline.of(PointMark.DISC, style.radius());
        Map<Integer, List<Integer>> members = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < cloud.size(); i++) {
            if (shown.draws(i)) {
                members.computeIfAbsent(numbers.ink(i, true), none -> new ArrayList<>())
                        .add(i);
            }
        }
        return members.entrySet().stream()
                .map(entry -> new MapFigure.PointClass(
                        "",
                        style.rgb()[entry.getKey()],
                        style.alpha()[entry.getKey()],
                        outline,
                        positions(entry.getValue().stream().mapToInt(i -> i).toArray()),
                        Optional.empty()))
                .toList();
    }

    private MapFigure.Numbers key(NumberRange range) {
        List<Integer> colours = IntStream.range(0, NumberColours.LEVELS)
                .mapToObj(NumberColours::rgb)
                .toList();
        return new MapFigure.Numbers(range.name(), range.first(words.locale()), range.last(words.locale()), colours);
    }

    private float[] positions(int... samples) {
        float[] positions = new float[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            positions[2 * i] = (float) seen.x(cloud.x(samples[i]));
            positions[2 * i + 1] = (float) seen.y(cloud.y(samples[i]));
        }
        return positions;
    }

    /** Where the name of a class is written: at its median, if that is within what is shown. */
    private Optional<MapFigure.Position> name(int label) {
        double x = seen.x(cloud.medianX(label));
        double y = seen.y(cloud.medianY(label));
        boolean within = x >= 0 && y >= 0 && x <= seen.width() && y <= seen.height();
        return within ? Optional.of(new MapFigure.Position(x, y)) : Optional.empty();
    }

    private List<MapFigure.Tick> across() {
        Ticks ticks = ticks(seen.mapX(0), seen.mapX(seen.width()), seen.width());
        return IntStream.range(0, ticks.count())
                .mapToObj(i -> new MapFigure.Tick(seen.x(ticks.value(i)), ticks.label(i)))
                .toList();
    }

    private List<MapFigure.Tick> up() {
        Ticks ticks = ticks(seen.mapY(seen.height()), seen.mapY(0), seen.height());
        return IntStream.range(0, ticks.count())
                .mapToObj(i -> new MapFigure.Tick(seen.y(ticks.value(i)), ticks.label(i)))
                .toList();
    }

    private static Ticks ticks(double from, double to, double length) {
        return Ticks.between(from, to, (int) Math.max(2, length / PIXELS_PER_TICK));
    }

    private Optional<MapFigure.Bar> bar() {
        if (shown.unit() == ScaleUnit.NONE) {
            return Optional.empty();
        }
        ScaleLength length = ScaleLength.at(seen.viewport().unitsPerPixel());
        return Optional.of(new MapFigure.Bar(length.pixels(), length.words(shown.unit())));
    }

    private List<Double> path() {
        List<Double> line = new ArrayList<>();
        shown.path().filter(PathOverlay::complete).map(PathOverlay::polyline).ifPresent(run -> add(run, line));
        return line;
    }

    private void add(Matrix run, List<Double> line) {
        for (int i = 0; i < run.rows(); i++) {
            if (Float.isFinite(run.get(i, 0)) && Float.isFinite(run.get(i, 1))) {
                line.add(seen.x(run.get(i, 0)));
                line.add(seen.y(run.get(i, 1)));
            }
        }
    }
}
