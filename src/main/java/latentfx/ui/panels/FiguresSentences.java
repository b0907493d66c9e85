package latentfx.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.analysis.Figure;
import latentfx.analysis.ModelFigures;
import latentfx.ui.fx.Messages;

/**
 * Puts the figures of two models into sentences, as far as the figures support them: which model is better follows from the
 * values alone, and a difference that chance among the samples can make is said to be none.
 */
public final class FiguresSentences {
    /** Radii that differ by less than this factor are called alike. */
    private static final double ALIKE = 1.15;

    /** Two figures differ if they are farther apart than this many standard errors of their difference. */
    private static final double ERRORS = 2;

    /** A difference of adjusted Rand indices below this is called a little. */
    private static final double LITTLE = 0.1;

    /** Draws of which at least this share falls near data, but that reach less than {@link #FEW} of it, are called narrow. */
    private static final double MOST = 0.5;

    private static final double FEW = 0.5;

    /** Shares and radii of fewer samples than this are no base for a sentence. */
    private static final int LEAST_SAMPLES = 10;

    private final Messages words = Messages.of(FiguresSentences.class);

    /** One measured value of one model. */
    private record Value(FiguresCard.Entry entry, double value, double error) {
        String name() {
            return entry.open().name();
        }
    }

    private static Optional<FiguresCard.Entry> supported(Optional<FiguresCard.Entry> entry) {
        return entry.filter(it -> it.figures().samples() >= LEAST_SAMPLES);
    }

    /** The verdict on {@code card}, in a few sentences; none unless both models were measured, on samples enough. */
    public List<String> verdict(FiguresCard card) {
        List<String> sentences = new ArrayList<>();
        Optional<FiguresCard.Entry> one = supported(card.left());
        Optional<FiguresCard.Entry> other = supported(card.right());
        if (one.isPresent() && other.isPresent()) {
            FiguresCard.Entry left = one.get();
            FiguresCard.Entry right = other.get();
            if (!card.sameSamples()) {
                sentences.add(words.get("says.samples"));
            }
            spread(left, right, sentences);
            differ(measured(left, Figure.FISHER), measured(right, Figure.FISHER), "verdict.fisher", 0, sentences);
            differ(
                    measured(left, Figure.KMEANS_ARI),
                    measured(right, Figure.KMEANS_ARI),
                    "verdict.kmeans",
                    LITTLE,
                    sentences);
            differ(reached(left), reached(right), "verdict.reach", 0, sentences);
        }
        return sentences;
    }

    /** What the figures of {@code card} mean, one by one; nothing of a model with too few samples to say so. */
    public List<String> of(FiguresCard card) {
        List<String> sentences = new ArrayList<>();
        Optional<FiguresCard.Entry> one = supported(card.left());
        Optional<FiguresCard.Entry> other = supported(card.right());
        one.ifPresent(it -> draws(it, sentences));
        other.ifPresent(it -> draws(it, sentences));
        if (one.isPresent() && other.isPresent()) {
            FiguresCard.Entry left = one.get();
            FiguresCard.Entry right = other.get();
            differ(measured(left, Figure.KNN_ACCURACY), measured(right, Figure.KNN_ACCURACY), "says.knn", 0, sentences);
            differ(
                    measured(left, Figure.TRUSTWORTHINESS),
                    measured(right, Figure.TRUSTWORTHINESS),
                    "says.trust",
                    0,
                    sentences);
            units(left, sentences);
            units(right, sentences);
            sentences.add(words.get("says.one"));
        }
        return sentences;
    }

    /** Adds the sentence {@code key}, or {@code key.alike} where chance can make the difference. */
    private void differ(
            Optional<Value> left, Optional<Value> right, String key, double little, List<String> sentences) {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        boolean leftMore = left.get().value() >= right.get().value();
        Value more = leftMore ? left.get() : right.get();
        Value less = leftMore ? right.get() : left.get();
        double margin = ERRORS * Math.hypot(more.error(), less.error());
        double apart = more.value() - less.value();
        String ending = apart <= margin ? ".alike" : apart < little ? ".little" : "";
        sentences.add(words.get(key + ending, more.name(), more.value(), less.name(), less.value(), margin));
    }

    private static Optional<Value> measured(FiguresCard.Entry entry, Figure figure) {
        OptionalDouble value = entry.figures().figure(figure);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value(entry, value.getAsDouble(), error(entry.figures(), figure)));
    }

    /** How many codes draws from the model's own source reach: its prior, or a distribution fitted to its codes. */
    private static Optional<Value> reached(FiguresCard.Entry entry) {
        return measured(entry, entry.figures().prior() ? Figure.PRIOR_COVERAGE : Figure.FITTED_COVERAGE);
    }

    private static double error(ModelFigures figures, Figure figure) {
        return switch (figure) {
            case FISHER -> figures.figure(Figure.FISHER_ERROR).orElseThrow();
            case KMEANS_ARI -> figures.figure(Figure.KMEANS_ARI_ERROR).orElseThrow();
            case TRUSTWORTHINESS -> figures.figure(Figure.TRUSTWORTHINESS_ERROR).orElse(0);
            default -> {
                double share = figures.figure(figure).orElseThrow();
                yield Math.sqrt(share * (1 - share) / figure.measuredOn(figures.samples()));
            }
        };
    }

    private static double reach(FiguresCard.Entry entry) {
        return entry.figures().figure(Figure.RADIUS_P99).orElseThrow();
    }

    private static boolean reachMeasured(FiguresCard.Entry entry) {
        return entry.figures().figure(Figure.RADIUS_P99).isPresent();
    }

    private void spread(FiguresCard.Entry left, FiguresCard.Entry right, List<String> sentences) {
        if (!reachMeasured(left) || !reachMeasured(right)) {
            return;
        }
        boolean leftWider = reach(left) >= reach(right);
        FiguresCard.Entry wide = leftWider ? left : right;
        FiguresCard.Entry narrow = leftWider ? right : left;
        double ratio = reach(wide) / reach(narrow);
        if (ratio < ALIKE) {
            sentences.add(words.get("says.spread.alike", reach(left), reach(right)));
        } else if (Double.isFinite(ratio)) {
            sentences.add(words.get(
                    "says.spread",
                    narrow.open().name(),
                    reach(narrow),
                    wide.open().name(),
                    reach(wide),
                    ratio));
        }
    }

    private void draws(FiguresCard.Entry entry, List<String> sentences) {
        ModelFigures figures = entry.figures();
        OptionalDouble near = figures.figure(Figure.PRIOR_NEAR);
        OptionalDouble coverage = figures.figure(Figure.PRIOR_COVERAGE);
        if (near.isEmpty() || coverage.isEmpty()) {
            return;
        }
        double radius = figures.figure(Figure.PRIOR_RADIUS_P99).orElseThrow();
        String name = entry.open().name();
        sentences.add(words.get(
                figures.prior() ? "says.prior" : "says.noprior",
                name,
                near.getAsDouble(),
                coverage.getAsDouble(),
                radius,
                reach(entry)));
        if (near.getAsDouble() >= MOST && coverage.getAsDouble() < FEW) {
            sentences.add(words.get("says.narrow"));
        }
        OptionalDouble fitted = figures.figure(Figure.FITTED_NEAR);
        if (!figures.prior() && fitted.isPresent()) {
            sentences.add(words.get(
                    "says.fitted",
                    name,
                    fitted.getAsDouble(),
                    figures.figure(Figure.FITTED_COVERAGE).orElseThrow()));
        }
    }

    private void units(FiguresCard.Entry entry, List<String> sentences) {
        ModelFigures figures = entry.figures();
        if (figures.prior()) {
            sentences.add(words.get(
                    "says.units",
                    entry.open().name(),
                    (int) figures.figure(Figure.ACTIVE_UNITS).orElseThrow(),
                    figures.latent()));
        }
    }
}
