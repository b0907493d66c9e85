package latentfx.ui.panels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import latentfx.analysis.MapMeasurement;
import latentfx.analysis.SampleDraws;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.path.ModelPair;

/** Measures both models of a pair, the cheap figures of both first, and decodes random codes of each. */
final class FiguresMeasurement {
    /** How many random codes are decoded from each source. */
    static final int DRAWS = 16;

    private static final long SEED = 42;

    private final SampleImages images;

    FiguresMeasurement(SampleImages images) {
        this.images = images;
    }

    /**
     * Measures {@code models}.
     *
     * @param found gets all that is known after each step, and the number of steps taken
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void measure(ModelPair models, Cancellation cancellation, BiConsumer<FiguresCard, Progress> found) {
        Map<Side, MapMeasurement> measurements = new EnumMap<>(Side.class);
        Map<Side, List<FiguresCard.Drawn>> drawn = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            models.get(side).filter(open -> open.sheet().size() > 0).ifPresent(open -> {
                measurements.put(
                        side,
                        new MapMeasurement(open, images.dataset(open.sheet().origin()), cancellation));
            });
        }
        long total = (long) measurements.size() * MapMeasurement.STEPS;
        long done = 0;
        FiguresCard card = new FiguresCard(Optional.empty(), Optional.empty(), models.linked());
        for (int step = 0; step < MapMeasurement.STEPS; step++) {
            for (Map.Entry<Side, MapMeasurement> each : measurements.entrySet()) {
                cancellation.throwIfCancelled();
                Side side = each.getKey();
                OpenModel open = models.get(side).orElseThrow();
                card = card.with(
                        side,
                        new FiguresCard.Entry(
                                open, each.getValue().take(step), drawn.getOrDefault(side, List.of()), step + 1));
                found.accept(card, new Progress(++done, total));
            }
            if (step == 0) {
                measurements
                        .keySet()
                        .forEach(side -> drawn.put(side, draws(models.get(side).orElseThrow())));
            }
        }
    }

    /** From N(0, I), and for a model without prior from a normal distribution fitted to its codes too. */
    private static List<FiguresCard.Drawn> draws(OpenModel open) {
        List<FiguresCard.Drawn> drawn = new ArrayList<>();
        drawn.add(draws(open, SampleDraws.Source.STANDARD));
        if (!SampleDraws.fromPrior(open.model()) && open.sheet().size() > 1) {
            drawn.add(draws(open, SampleDraws.Source.FITTED));
        }
        return drawn;
    }

    private static FiguresCard.Drawn draws(OpenModel open, SampleDraws.Source source) {
        return new FiguresCard.Drawn(source, new SampleDraws(open, source).images(DRAWS, SEED));
    }
}
