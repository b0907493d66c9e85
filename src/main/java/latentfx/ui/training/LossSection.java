package latentfx.ui.training;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import latentfx.model.Losses;
import latentfx.ui.fx.Messages;

/** The loss curves with their legend, and beneath them the figures of the newest point or of the one pointed at. */
final class LossSection extends VBox {
    private final Messages words = Messages.of(LossSection.class);
    private final TrainingViewModel model;
    private final LossChart chart;
    private final Label readout = new Label();

    LossSection(TrainingViewModel model) {
        this.model = model;
        this.chart = new LossChart(model.history());
        getStyleClass().add("section");
        readout.setId("loss-readout");
        readout.getStyleClass().add("setting-unit");
        readout.setWrapText(true);
        readout.setMinHeight(Region.USE_PREF_SIZE);
        Label none = new Label(words.get("loss.empty"));
        none.getStyleClass().add("chart-empty");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(model.history()));
        chart.visibleProperty().bind(none.visibleProperty().not());
        StackPane curves = new StackPane(chart, none);
        curves.setMinHeight(100);
        curves.setPrefHeight(140);
        VBox.setVgrow(curves, Priority.ALWAYS);
        model.history().addListener((ListChangeListener<LossPoint>) change -> tell());
        chart.pointedProperty().addListener((property, before, now) -> tell());
        model.orderProperty()
                .addListener((property, before, now) ->
                        now.ifPresent(order -> chart.setEpochs(order.plan().epochs())));
        getChildren().addAll(head(), curves, readout);
        tell();
    }

    private HBox head() {
        Label title = TrainingPane.heading(words.get("loss"));
        Label unit = new Label(words.get("loss.unit"));
        unit.getStyleClass().add("setting-unit");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                unit,
                gap,
                legend("train-curve", words.get("loss.train")),
                legend("held-out-curve", words.get("loss.heldOut")));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        Hints.on(head, words.get("loss.help"));
        return head;
    }

    private static Label legend(String style, String text) {
        Line sample = new Line(0, 0, 16, 0);
        sample.getStyleClass().add(style);
        Node graphic = sample;
        Label entry = new Label(text, graphic);
        entry.getStyleClass().add("setting-unit");
        entry.setMinWidth(Region.USE_PREF_SIZE);
        return entry;
    }

    private void tell() {
        Optional<LossPoint> newest = model.history().isEmpty()
                ? Optional.empty()
                : Optional.of(model.history().get(model.history().size() - 1));
        readout.setText(chart.pointedProperty()
                .get()
                .or(() -> newest)
                .map(this::figures)
                .orElse(""));
    }

    private String figures(LossPoint point) {
        Losses heldOut = point.heldOut();
        String key = heldOut.kl() > 0 ? "loss.figures.parts" : "loss.figures";
        return words.get(
                key, point.epoch(), point.train().total(), heldOut.total(), heldOut.reconstruction(), heldOut.kl());
    }
}
