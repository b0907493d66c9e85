package latentfx.ui.panels;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.analysis.Figure;
import latentfx.analysis.ModelFigures;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/** A table of the figures of both models, and beside it sentences that explain them. */
public final class FiguresCardView extends HBox {
    private final Messages words = Messages.of(FiguresCardView.class);
    private final FiguresSentences sentences = new FiguresSentences();
    private final FiguresViewModel viewModel;
    private final GridPane table = new GridPane();
    private final VBox says = new VBox();

    public FiguresCardView(FiguresViewModel viewModel) {
        getStyleClass().add("figures-card");
        table.getStyleClass().add("figures-table");
        table.setMinWidth(Region.USE_PREF_SIZE);
        says.getStyleClass().add("figures-says");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(24, 24);
        busy.setMinSize(24, 24);
        busy.visibleProperty().bind(viewModel.busyProperty());
        busy.managedProperty().bind(viewModel.busyProperty());
        HBox content = new HBox(table, says, busy);
        content.getStyleClass().add("figures-content");
        HBox.setHgrow(says, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMinHeight(0);
        this.viewModel = viewModel;
        viewModel.cardProperty().addListener((property, before, now) -> show(now));
        viewModel
                .busyProperty()
                .addListener(
                        (property, before, now) -> show(viewModel.cardProperty().get()));
        show(viewModel.cardProperty().get());
    }

    private void show(FiguresCard card) {
        table.getChildren().clear();
        says.getChildren().clear();
        if (card.left().isEmpty() && card.right().isEmpty()) {
            says.getChildren()
                    .add(sentence(words.get(viewModel.busyProperty().get() ? "numbers.busy" : "numbers.none")));
            return;
        }
        table.addRow(0, new Label(), head(card.left()), head(card.right()));
        row(card, "samples", figures -> words.get("number.count", figures.samples()));
        row(card, "radius.mean", figures -> decimal(figures, Figure.RADIUS_MEAN));
        row(card, "radius.p99", figures -> decimal(figures, Figure.RADIUS_P99));
        row(card, "silhouette", figures -> third(figures.figure(Figure.SILHOUETTE)));
        row(card, "knn", figures -> percent(figures.figure(Figure.KNN_ACCURACY)));
        row(card, "trust", figures -> third(figures.figure(Figure.TRUSTWORTHINESS)));
        row(card, "kl", figures -> figures.prior() ? nats(figures.figure(Figure.KL)) : words.get("number.noprior"));
        row(
                card,
                "units",
                figures -> words.get(
                        "number.of", (int) figures.figure(Figure.ACTIVE_UNITS).orElseThrow(), figures.latent()));
        row(card, "near", figures -> percent(figures.figure(Figure.PRIOR_NEAR)));
        sentences.of(card).forEach(text -> says.getChildren().add(sentence(text)));
    }

    private static Label head(Optional<FiguresCard.Entry> entry) {
        Label label = new Label(entry.map(it -> it.open().name()).orElse("–"));
        label.getStyleClass().add("panel-head");
        label.setTooltip(new Tooltip(label.getText()));
        ScreenScale.maxWidth(label, 150);
        return label;
    }

    private void row(FiguresCard card, String key, Function<ModelFigures, String> value) {
        Label name = new Label(words.get("row." + key));
        name.getStyleClass().add("figures-name");
        Tooltip tip = new Tooltip(words.get("row." + key + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        name.setTooltip(tip);
        table.addRow(table.getRowCount(), name, cell(card.left(), value), cell(card.right(), value));
    }

    private static Node cell(Optional<FiguresCard.Entry> entry, Function<ModelFigures, String> value) {
        Label label = new Label(entry.map(it -> value.apply(it.figures())).orElse("–"));
        label.getStyleClass().add("figures-value");
        return label;
    }

    private Label sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("figures-sentence");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String decimal(ModelFigures figures, Figure figure) {
        return words.get("number.decimal", figures.figure(figure).orElseThrow());
    }

    private String third(OptionalDouble value) {
        return value.isPresent() ? words.get("number.third", value.getAsDouble()) : words.get("number.noimages");
    }

    private String nats(OptionalDouble value) {
        return value.isPresent() ? words.get("number.nats", value.getAsDouble()) : words.get("number.noimages");
    }

    private String percent(OptionalDouble value) {
        return value.isPresent() ? words.get("number.percent", value.getAsDouble()) : "–";
    }
}
