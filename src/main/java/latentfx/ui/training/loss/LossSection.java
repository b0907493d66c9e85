package latentfx.ui.training.loss;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.Stage;
import latentfx.model.StagePlan;
import latentfx.model.TrainingRequest;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;

/** The loss curves with their legend, and below them the losses at the newest point or the one under the cursor. */
public final class LossSection extends VBox {
    private static final double SHARE = 0.17;
    private static final double LOWEST = 104;
    private static final double HIGHEST = 190;

    private final Messages words = Messages.of(LossSection.class);
    private final LossCurves model;
    private final StageCurves stages;
    private final LossChart chart;
    private final Label unit = new Label();
    private final Label readout = new Label();

    public LossSection(LossCurves model) {
        this.model = model;
        this.stages = new StageCurves(model.history());
        this.chart = new LossChart(stages.points());
        getStyleClass().add("section");
        readout.setId("loss-readout");
        readout.getStyleClass().add("setting-unit");
        readout.setWrapText(true);
        readout.setMinHeight(Region.USE_PREF_SIZE);
        Label none = new Label(words.get("loss.empty"));
        none.getStyleClass().add("chart-empty");
        none.setWrapText(true);
        BooleanBinding empty = Bindings.isEmpty(model.history());
        BooleanBinding idle = empty.and(model.busyBinding().not());
        none.visibleProperty().bind(empty);
        VBox legend = legend();
        StackPane curves = new StackPane(chart, legend, none);
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        chart.visibleProperty().bind(empty.not());
        legend.visibleProperty().bind(empty.not());
        BooleanBinding curved = Bindings.createBooleanBinding(this::hasCurves, model.requestProperty());
        visibleProperty().bind(idle.not().and(curved));
        managedProperty().bind(visibleProperty());
        stages.points().addListener((ListChangeListener<Checkpoint>) change -> tell());
        stages.shownProperty().addListener((property, before, now) -> span());
        chart.pointedProperty().addListener((property, before, now) -> tell());
        model.requestProperty().addListener((property, before, now) -> span());
        model.markedProperty().addListener((property, before, now) -> mark());
        stages.shownProperty().addListener((property, before, now) -> mark());
        getChildren().addAll(head(), new StageChooser(stages), curves, readout);
        span();
        tell();
    }

    /** A model computed in closed form has a single loss, which the figures of the finished model give. */
    private boolean hasCurves() {
        return model.requestProperty()
                .get()
                .map(asked -> asked.spec().isTrained())
                .orElse(true);
    }

    /** Makes the chart as high as suits a pane of {@code height} pixels. */
    public void fitInto(double height) {
        chart.setPrefHeight(Math.max(LOWEST, Math.min(HIGHEST, SHARE * height)));
    }

    private HBox head() {
        unit.getStyleClass().add("setting-unit");
        HBox head = new HBox(new Heading(words.get("loss")), unit);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("chart-head");
        Hints.on(head, words.get("loss.help"));
        return head;
    }

    private VBox legend() {
        VBox legend = new VBox(
                entry("train-curve", words.get("loss.train")), entry("held-out-curve", words.get("loss.heldOut")));
        legend.getStyleClass().add("chart-legend");
        legend.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        return legend;
    }

    private static Label entry(String style, String text) {
        Line sample = new Line(0, 0, 16, 0);
        sample.getStyleClass().add(style);
        Label entry = new Label(text, sample);
        entry.getStyleClass().add("setting-unit");
        return entry;
    }

    /** Fits the chart and its unit to the stage shown. */
    private void span() {
        Optional<TrainingRequest> request = model.requestProperty().get();
        Stage shown = stages.shownProperty().get();
        request.map(asked -> StagePlan.of(asked.spec(), asked.plan()).epochs())
                .filter(epochs -> epochs.size() == shown.of())
                .ifPresent(epochs -> chart.setEpochs(epochs.get(shown.number() - 1)));
        boolean squared = request.filter(asked -> !asked.spec().isVariational()
                        && !asked.spec().likelihood().onLogits())
                .isPresent();
        unit.setText(words.get(!shown.isWhole() ? "loss.unit.layer" : squared ? "loss.unit.squared" : "loss.unit"));
        tell();
    }

    /** The point at which the time machine stands, if it belongs to the stage shown. */
    private Optional<Checkpoint> marked() {
        Stage shown = stages.shownProperty().get();
        return model.markedProperty().get().filter(point -> point.stage().equals(shown));
    }

    private void mark() {
        chart.setMarked(marked());
        tell();
    }

    private void tell() {
        Optional<Checkpoint> newest = stages.points().isEmpty()
                ? Optional.empty()
                : Optional.of(stages.points().get(stages.points().size() - 1));
        readout.setText(chart.pointedProperty()
                .get()
                .or(this::marked)
                .or(() -> newest)
                .map(this::figures)
                .orElse(""));
    }

    private String figures(Checkpoint point) {
        Losses heldOut = point.heldOut();
        String key = heldOut.kl() > 0 ? "loss.figures.parts" : "loss.figures";
        return words.get(
                key, point.progress(), point.train().total(), heldOut.total(), heldOut.reconstruction(), heldOut.kl());
    }
}
