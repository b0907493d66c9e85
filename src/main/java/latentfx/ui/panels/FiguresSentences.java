package latentfx.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.analysis.Figure;
import latentfx.analysis.ModelFigures;
import latentfx.ui.fx.Messages;

/** Puts the differences between the figures of two models into sentences, as far as the figures support them. */
public final class FiguresSentences {
    /** Radii that differ by less than this factor are called alike. */
    private static final double ALIKE = 1.15;

    /** Two accuracies differ if they are farther apart than this many standard errors. */
    private static final double ERRORS = 2;

    private final Messages words = Messages.of(FiguresSentences.class);

    /** The sentences for {@code card}; none unless both models were measured. */
    public List<String> of(FiguresCard card) {
        Optional<FiguresCard.Entry> left = card.left();
        Optional<FiguresCard.Entry> right = card.right();
        List<String> sentences = new ArrayList<>();
        if (left.isEmpty() || right.isEmpty()) {
            return sentences;
        }
        if (!card.sameSamples()) {
            sentences.add(words.get("says.samples"));
        }
        spread(left.get(), right.get(), sentences);
        classes(left.get(), right.get(), sentences);
        trust(left.get(), right.get(), sentences);
        prior(left.get(), sentences);
        prior(right.get(), sentences);
        return sentences;
    }

    private static double reach(FiguresCard.Entry entry) {
        return entry.figures().figure(Figure.RADIUS_P99).orElseThrow();
    }

    private void spread(FiguresCard.Entry left, FiguresCard.Entry right, List<String> sentences) {
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

    private void classes(FiguresCard.Entry left, FiguresCard.Entry right, List<String> sentences) {
        OptionalDouble here = left.figures().figure(Figure.KNN_ACCURACY);
        OptionalDouble there = right.figures().figure(Figure.KNN_ACCURACY);
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        double margin = ERRORS * Math.hypot(error(here.getAsDouble(), left), error(there.getAsDouble(), right));
        boolean leftBetter = here.getAsDouble() >= there.getAsDouble();
        FiguresCard.Entry better = leftBetter ? left : right;
        FiguresCard.Entry worse = leftBetter ? right : left;
        String key = Math.abs(here.getAsDouble() - there.getAsDouble()) <= margin ? "says.knn.alike" : "says.knn";
        sentences.add(words.get(
                key,
                better.open().name(),
                better.figures().figure(Figure.KNN_ACCURACY).orElseThrow(),
                worse.open().name(),
                worse.figures().figure(Figure.KNN_ACCURACY).orElseThrow(),
                margin));
    }

    private static double error(double share, FiguresCard.Entry entry) {
        ModelFigures figures = entry.figures();
        return Math.sqrt(share * (1 - share) / figures.samples());
    }

    private void trust(FiguresCard.Entry left, FiguresCard.Entry right, List<String> sentences) {
        OptionalDouble here = left.figures().figure(Figure.TRUSTWORTHINESS);
        OptionalDouble there = right.figures().figure(Figure.TRUSTWORTHINESS);
        if (here.isPresent() && there.isPresent()) {
            boolean leftBetter = here.getAsDouble() >= there.getAsDouble();
            sentences.add(words.get(
                    "says.trust",
                    (leftBetter ? left : right).open().name(),
                    Math.max(here.getAsDouble(), there.getAsDouble()),
                    Math.min(here.getAsDouble(), there.getAsDouble())));
        }
    }

    private void prior(FiguresCard.Entry entry, List<String> sentences) {
        ModelFigures figures = entry.figures();
        figures.figure(Figure.PRIOR_NEAR)
                .ifPresent(share -> sentences.add(words.get(
                        figures.prior() ? "says.prior" : "says.noprior",
                        entry.open().name(),
                        share,
                        Figure.PRIOR_DRAWS,
                        figures.figure(Figure.PRIOR_RADIUS_P99).orElseThrow(),
                        reach(entry))));
        if (figures.prior()) {
            sentences.add(words.get(
                    "says.units",
                    entry.open().name(),
                    (int) figures.figure(Figure.ACTIVE_UNITS).orElseThrow(),
                    figures.latent()));
        }
    }
}
