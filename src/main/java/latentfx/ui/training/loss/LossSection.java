package latentfx.ui.training.loss;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.Stage;
import latentfx.model.StagePlan;
import latentfx.model.TrainingRequest;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;

/** The loss curves with their legend, and below them the losses at the newest point or the one under the cursor. */
public final class LossSection extends VBox {
    private final Messages words = Messages.of(LossSection.class);
    private final LossCurves model;
    private final StageCurves stages;
    private final LossChart chart;
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
        StackPane curves = new StackPane(chart, none);
        VBox.setVgrow(curves, Priority.ALWAYS);
        chart.visibleProperty().bind(empty.not());
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
        CopyPlace.put(
                this,
                () -> stages.points().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Copied.both(words.get("loss.copy"), LossTable.of(stages.points()))));
    }

    /** A model computed in closed form has a single loss, which the figures of the finished model give. */
    private boolean hasCurves() {
        return model.requestProperty()
                .get()
                .map(asked -> asked.spec().isTrained())
                .orElse(true);
    }

    private HBox head() {
        Heading title = new Heading(words.get("loss"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(
                title,
                entry("train-curve", words.get("loss.train")),
                entry("held-out-curve", words.get("loss.heldOut")));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("chart-head");
        Hints.on(head, words.get("loss.help"));
        return head;
    }

    private static Label entry(String style, String text) {
        Line sample = new Line(0, 0, 16, 0);
        sample.getStyleClass().add(style);
        Label entry = new Label(text, sample);
        entry.getStyleClass().add("setting-unit");
        return entry;
    }

    /** Fits the axes of the chart to the stage shown. */
    private void span() {
        Optional<TrainingRequest> request = model.requestProperty().get();
        Stage shown = stages.shownProperty().get();
        request.map(asked -> StagePlan.of(asked.spec(), asked.plan()).epochs())
                .filter(epochs -> epochs.size() == shown.of())
                .ifPresent(epochs -> chart.setEpochs(epochs.get(shown.number() - 1)));
        boolean squared = request.filter(asked -> !asked.spec().isVariational()
                        && !asked.spec().likelihood().onLogits())
                .isPresent();
        String unit = words.get(!shown.isWhole() ? "loss.unit.layer" : squared ? "loss.unit.squared" : "loss.unit");
        chart.setAxisNames(words.get("loss.epoch"), unit);
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
