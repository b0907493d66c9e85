package latentfx.lesson.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.Flattening;
import latentfx.analysis.arena.PointPairs;
import latentfx.analysis.arena.Sheet;
import latentfx.analysis.arena.SheetScore;
import latentfx.analysis.arena.SmallAutoencoder;
import latentfx.analysis.arena.SmallAutoencoder.Plan;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.analysis.arena.Squash;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;
import latentfx.task.Cancellation;

/**
 * The Swiss roll laid flat by seven methods, scored against its known sheet; what straight lines through space say about
 * lengths on it; and how many plain autoencoders unroll it. Needs no images.
 */
final class SwissRollFigures implements LessonMeasurement {
    private static final int POINTS = 1500;
    private static final int ROLLS = 3;
    private static final int PAIRS = 2000;
    private static final int FEW = 10;
    private static final int USUAL = 12;

    /** The networks, by how many of each are trained for full figures. */
    private static final Map<Plan, Integer> NETS = nets();

    private static Map<Plan, Integer> nets() {
        Map<Plan, Integer> nets = new LinkedHashMap<>();
        nets.put(Plan.USUAL, 8);
        nets.put(new Plan(List.of(32, 32), Squash.TANH, 150), 8);
        nets.put(new Plan(List.of(64, 32), Squash.RELU, 150), 8);
        nets.put(new Plan(List.of(128, 64), Squash.RELU, 150), 8);
        nets.put(new Plan(List.of(128, 64), Squash.RELU, 700), 4);
        return nets;
    }

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        int rolls = inputs.count(ROLLS, 1, ROLLS);
        List<SpaceCloud> clouds = new ArrayList<>();
        for (int seed = 0; seed < rolls; seed++) {
            clouds.add(CloudKind.SWISS_ROLL.draw(POINTS, seed));
        }
        String on = rolls == 1 ? "1 roll of " + POINTS + " points" : rolls + " rolls of " + POINTS + " points";
        addLengths(clouds, on + ", " + PAIRS + " pairs", found);
        addMethods(clouds, on, inputs.cancellation(), found);
        addAutoencoders(inputs, clouds.get(0), found);
    }

    private static void addLengths(List<SpaceCloud> clouds, String on, Consumer<MeasuredFigure> found) {
        found.accept(new MeasuredFigure(
                "length", clouds.get(0).sheet().orElseThrow().extent(), "computed: arc length of the spiral"));
        List<double[]> detours = new ArrayList<>();
        double agreement = 0;
        double off = 0;
        for (SpaceCloud cloud : clouds) {
            Sheet sheet = cloud.sheet().orElseThrow();
            PointPairs pairs = PointPairs.random(cloud.size(), PAIRS, 1);
            detours.add(pairs.detours(cloud, sheet));
            agreement += pairs.agreement(cloud, sheet) / clouds.size();
            off += mean(pairs.middlesOff(cloud, sheet)) / clouds.size();
        }
        found.accept(new MeasuredFigure(
                "geo_over_euclid_mean",
                detours.stream().mapToDouble(SwissRollFigures::mean).average().orElseThrow(),
                on));
        found.accept(new MeasuredFigure(
                "geo_over_euclid_max",
                detours.stream()
                        .mapToDouble(each -> Arrays.stream(each).max().orElseThrow())
                        .average()
                        .orElseThrow(),
                on));
        found.accept(new MeasuredFigure("spearman", agreement, on));
        found.accept(new MeasuredFigure("mid_off_sheet_3d", off, on));
    }

    private static void addMethods(
            List<SpaceCloud> clouds, String on, Cancellation cancellation, Consumer<MeasuredFigure> found) {
        for (Flattening method : Flattening.values()) {
            if (method == Flattening.AUTOENCODER) {
                continue; // several of them, below
            }
            int neighbours = method == Flattening.ISOMAP ? FEW : USUAL;
            List<Embedding> maps = new ArrayList<>();
            List<SheetScore.Flat> scores = new ArrayList<>();
            for (SpaceCloud cloud : clouds) {
                Embedding map = method.lay(cloud.points(), neighbours, 0, progress -> {}, cancellation);
                maps.add(map);
                scores.add(SheetScore.Flat.of(map.positions(), cloud.sheet().orElseThrow()));
            }
            add(method, neighbours, scores, on, found);
            if (method == Flattening.ISOMAP) {
                found.accept(new MeasuredFigure(
                        "mid_off_sheet_isomap", middlesOff(clouds, maps), on + ", " + PAIRS + " pairs"));
            }
        }
    }

    private static void add(
            Flattening method,
            int neighbours,
            List<SheetScore.Flat> scores,
            String on,
            Consumer<MeasuredFigure> found) {
        double rho = scores.stream().mapToDouble(SheetScore.Flat::rho).average().orElseThrow();
        double length = scores.stream()
                .mapToDouble(SheetScore.Flat::lengthExplained)
                .average()
                .orElseThrow();
        double height = scores.stream()
                .mapToDouble(score -> score.heightExplained().orElseThrow())
                .average()
                .orElseThrow();
        String group = method.id() + (method == Flattening.ISOMAP ? neighbours : "");
        found.accept(new MeasuredFigure(group + "_rho", rho, on));
        found.accept(new MeasuredFigure(group + "_R2", "length", length, on));
        found.accept(new MeasuredFigure(group + "_R2", "height", height, on));
    }

    private static double middlesOff(List<SpaceCloud> clouds, List<Embedding> maps) {
        double off = 0;
        for (int i = 0; i < clouds.size(); i++) {
            SpaceCloud cloud = clouds.get(i);
            double[] each = PointPairs.random(cloud.size(), PAIRS, 1)
                    .mapMiddlesOff(cloud, maps.get(i).positions(), cloud.sheet().orElseThrow());
            off += mean(each) / clouds.size();
        }
        return off;
    }

    private static void addAutoencoders(FigureInputs inputs, SpaceCloud cloud, Consumer<MeasuredFigure> found) {
        int unrolled = 0;
        List<Double> rho = new ArrayList<>();
        for (Map.Entry<Plan, Integer> each : NETS.entrySet()) {
            int runs = inputs.quick() ? 0 : each.getValue();
            if (each.getKey().equals(Plan.USUAL)) {
                runs = inputs.count(runs, 2, Integer.MAX_VALUE);
            }
            for (int seed = 0; seed < runs; seed++) {
                SheetScore.Flat score = trained(cloud, each.getKey(), seed, inputs.cancellation());
                rho.add(score.rho());
                unrolled += score.unrolled() ? 1 : 0;
            }
        }
        String on = rho.size() + " autoencoders of " + POINTS + " points";
        found.accept(new MeasuredFigure(
                "ae_rho", rho.stream().mapToDouble(it -> it).average().orElseThrow(), on));
        found.accept(new MeasuredFigure("ae_unrolled", (double) unrolled / rho.size(), on));
    }

    private static SheetScore.Flat trained(SpaceCloud cloud, Plan plan, long seed, Cancellation cancellation) {
        Matrix points = cloud.points();
        Matrix codes = SmallAutoencoder.train(points, plan, seed, progress -> {}, cancellation)
                .encode(points);
        return SheetScore.Flat.of(codes, cloud.sheet().orElseThrow());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
