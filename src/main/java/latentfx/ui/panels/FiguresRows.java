package latentfx.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import latentfx.analysis.Figure;
import latentfx.analysis.MapMeasurement;
import latentfx.analysis.ModelFigures;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.fx.Messages;

/** The figures of both models in words, one a row. */
final class FiguresRows {
    /**
     * A figure of both models, or the title of those that follow.
     *
     * @param key of its name and explanation
     * @param name of the figure
     * @param left its value in the left model
     * @param right its value in the right model
     * @param samples the number of samples that it was measured on
     * @param section whether it is a title, whose other cells are empty
     */
    record Row(String key, String name, String left, String right, String samples, boolean section) {}

    private final Messages words = Messages.of(FiguresRows.class);
    private final List<Row> rows = new ArrayList<>();
    private final FiguresCard card;
    private final boolean busy;

    private FiguresRows(FiguresCard card, boolean busy) {
        this.card = card;
        this.busy = busy;
    }

    /** The rows of {@code card}; none while nothing has been measured. */
    static List<Row> of(FiguresCard card, boolean busy) {
        FiguresRows made = new FiguresRows(card, busy);
        if (card.left().isPresent() || card.right().isPresent()) {
            made.fill();
        }
        return List.copyOf(made.rows);
    }

    /** All figures of {@code card} as a table; empty while nothing has been measured. */
    static Optional<CopiedTable> table(FiguresCard card) {
        List<Row> rows = of(card, /* busy= */ false);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Messages words = Messages.of(FiguresRows.class);
        return Optional.of(new CopiedTable(
                List.of(
                        words.get("head.figure"),
                        card.left().map(it -> it.open().name()).orElse("–"),
                        card.right().map(it -> it.open().name()).orElse("–"),
                        words.get("head.samples")),
                rows.stream()
                        .filter(row -> !row.section())
                        .map(row -> List.of(row.name(), row.left(), row.right(), row.samples()))
                        .toList()));
    }

    private void fill() {
        row(Figure.FISHER, "fisher", "number.decimal");
        row(Figure.KMEANS_ARI, "kmeans", "number.third");
        row(Figure.KNN_ACCURACY, "knn", "number.percent");
        row(Figure.SILHOUETTE, "silhouette", "number.third");
        section("section.draws");
        row(Figure.PRIOR_NEAR, "near", "number.percent");
        row(Figure.PRIOR_COVERAGE, "coverage", "number.percent");
        row(Figure.FITTED_NEAR, "fitted.near", "number.percent");
        row(Figure.FITTED_COVERAGE, "fitted.coverage", "number.percent");
        section("section.codes");
        row(Figure.RADIUS_MEAN, "radius.mean", "number.decimal");
        row(Figure.RADIUS_P99, "radius.p99", "number.decimal");
        row("units", counts(Figure.ACTIVE_UNITS), it -> units(it.figures()));
        row("trust", counts(Figure.TRUSTWORTHINESS), it -> byImages(it, Figure.TRUSTWORTHINESS));
        row("kl", counts(Figure.KL), this::kl);
    }

    private void section(String key) {
        rows.add(new Row(key, words.get(key), "", "", "", /* section= */ true));
    }

    private void row(Figure figure, String key, String form) {
        row(key, counts(figure), entry -> {
            OptionalDouble value = entry.figures().figure(figure);
            return value.isPresent() ? words.get(form, value.getAsDouble()) : missing(entry);
        });
    }

    private void row(String key, String samples, Function<FiguresCard.Entry, String> value) {
        String name = words.get("row." + key);
        rows.add(new Row(
                key,
                name,
                card.left().map(value).orElse("–"),
                card.right().map(value).orElse("–"),
                samples,
                /* section= */ false));
    }

    private String missing(FiguresCard.Entry entry) {
        return busy && entry.steps() < MapMeasurement.STEPS ? "…" : "–";
    }

    private String units(ModelFigures figures) {
        return words.get("number.of", (int) figures.figure(Figure.ACTIVE_UNITS).orElseThrow(), figures.latent());
    }

    private String kl(FiguresCard.Entry entry) {
        return entry.figures().prior() ? byImages(entry, Figure.KL) : words.get("number.noprior");
    }

    private String byImages(FiguresCard.Entry entry, Figure figure) {
        OptionalDouble value = entry.figures().figure(figure);
        String form = figure == Figure.KL ? "number.nats" : "number.third";
        if (value.isPresent()) {
            return words.get(form, value.getAsDouble());
        }
        return entry.steps() < MapMeasurement.STEPS ? missing(entry) : words.get("number.noimages");
    }

    /** The number of samples, or both numbers where they differ. */
    private String counts(Figure figure) {
        Optional<String> left = card.left().map(it -> count(it.figures(), figure));
        Optional<String> right = card.right().map(it -> count(it.figures(), figure));
        return left.isPresent() && right.isPresent() && !left.equals(right)
                ? left.get() + " / " + right.get()
                : left.or(() -> right).orElse("");
    }

    private String count(ModelFigures figures, Figure figure) {
        boolean ofDraws = figure == Figure.PRIOR_NEAR || figure == Figure.FITTED_NEAR;
        return words.get("number.count", ofDraws ? Figure.PRIOR_DRAWS : figure.measuredOn(figures.samples()));
    }
}
