package latentfx.ui.panels;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import latentfx.analysis.Figure;
import latentfx.analysis.MapMeasurement;
import latentfx.analysis.ModelFigures;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/** The figures of both models, one a row, with the number of samples that each was measured on. */
final class FiguresTable extends GridPane {
    private final Messages words = Messages.of(FiguresTable.class);

    FiguresTable() {
        getStyleClass().add("figures-table");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(FiguresCard card, boolean busy) {
        getChildren().clear();
        if (card.left().isEmpty() && card.right().isEmpty()) {
            return;
        }
        addRow(0, new Label(), head(card.left()), head(card.right()), muted(words.get("head.samples")));
        row(card, busy, Figure.FISHER, "fisher", "number.decimal");
        row(card, busy, Figure.KMEANS_ARI, "kmeans", "number.third");
        row(card, busy, Figure.KNN_ACCURACY, "knn", "number.percent");
        row(card, busy, Figure.SILHOUETTE, "silhouette", "number.third");
        section("section.draws");
        row(card, busy, Figure.PRIOR_NEAR, "near", "number.percent");
        row(card, busy, Figure.PRIOR_COVERAGE, "coverage", "number.percent");
        row(card, busy, Figure.FITTED_NEAR, "fitted.near", "number.percent");
        row(card, busy, Figure.FITTED_COVERAGE, "fitted.coverage", "number.percent");
        section("section.codes");
        row(card, busy, Figure.RADIUS_MEAN, "radius.mean", "number.decimal");
        row(card, busy, Figure.RADIUS_P99, "radius.p99", "number.decimal");
        row(card, "units", counts(card, Figure.ACTIVE_UNITS), it -> units(it.figures()));
        row(card, "trust", counts(card, Figure.TRUSTWORTHINESS), it -> byImages(it, busy, Figure.TRUSTWORTHINESS));
        row(card, "kl", counts(card, Figure.KL), it -> kl(it, busy));
    }

    private void section(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("figures-section");
        add(label, 0, getRowCount(), 4, 1);
    }

    private void row(FiguresCard card, boolean busy, Figure figure, String key, String form) {
        row(card, key, counts(card, figure), entry -> {
            OptionalDouble value = entry.figures().figure(figure);
            return value.isPresent() ? words.get(form, value.getAsDouble()) : missing(entry, busy);
        });
    }

    private String missing(FiguresCard.Entry entry, boolean busy) {
        return busy && entry.steps() < MapMeasurement.STEPS ? "…" : "–";
    }

    private String units(ModelFigures figures) {
        return words.get("number.of", (int) figures.figure(Figure.ACTIVE_UNITS).orElseThrow(), figures.latent());
    }

    private String kl(FiguresCard.Entry entry, boolean busy) {
        return entry.figures().prior() ? byImages(entry, busy, Figure.KL) : words.get("number.noprior");
    }

    private String byImages(FiguresCard.Entry entry, boolean busy, Figure figure) {
        OptionalDouble value = entry.figures().figure(figure);
        String form = figure == Figure.KL ? "number.nats" : "number.third";
        if (value.isPresent()) {
            return words.get(form, value.getAsDouble());
        }
        return entry.steps() < MapMeasurement.STEPS ? missing(entry, busy) : words.get("number.noimages");
    }

    /** The number of samples, or both numbers where they differ. */
    private String counts(FiguresCard card, Figure figure) {
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

    private static Label head(Optional<FiguresCard.Entry> entry) {
        Label label = new Label(entry.map(it -> it.open().name()).orElse("–"));
        label.getStyleClass().add("panel-head");
        label.setTooltip(new Tooltip(label.getText()));
        ScreenScale.maxWidth(label, 130);
        return label;
    }

    private void row(FiguresCard card, String key, String samples, Function<FiguresCard.Entry, String> value) {
        Label name = new Label(words.get("row." + key));
        name.getStyleClass().add("figures-name");
        Tooltip tip = new Tooltip(words.get("row." + key + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        name.setTooltip(tip);
        addRow(getRowCount(), name, cell(card.left(), value), cell(card.right(), value), muted(samples));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-note");
        return label;
    }

    private static Node cell(Optional<FiguresCard.Entry> entry, Function<FiguresCard.Entry, String> value) {
        Label label = new Label(entry.map(value).orElse("–"));
        label.getStyleClass().add("figures-value");
        return label;
    }
}
