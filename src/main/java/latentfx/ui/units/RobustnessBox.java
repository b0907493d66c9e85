package latentfx.ui.units;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.units.EqualNet;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.units.RobustnessViewModel.Doing;
import latentfx.ui.units.RobustnessViewModel.Missing;
import org.kordamp.ikonli.feather.Feather;

/** How well models restore masked images: a choice of models, their curves, and four equal nets to train. */
final class RobustnessBox extends VBox {
    private final UnitsWords words;
    private final RobustnessViewModel viewModel;
    private final FlowPane ticks = new FlowPane();
    private final Label why = wrapped("robustness-why");
    private final Label said = wrapped("robustness-said");
    private final Label doing = wrapped("robustness-doing");
    private final RobustnessChart chart;
    private final CurveTable table;
    private final VBox found;

    RobustnessBox(UnitsWords words, RobustnessViewModel viewModel, Node originals) {
        this.words = words;
        this.viewModel = viewModel;
        chart = new RobustnessChart(words);
        table = new CurveTable(words);
        setId("units-robustness");
        getStyleClass().add("units-part");
        Label how = wrapped("robustness-how");
        how.setText(words.get("robustness.how"));
        how.getStyleClass().add("faint");
        ticks.getStyleClass().add("units-line");
        said.getStyleClass().add("faint");
        found = new VBox(chart, table, said);
        found.getStyleClass().add("units-part");
        getChildren()
                .addAll(new Heading(words.get("robustness")), how, ticks, buttons(), why, originals, work(), found);
        viewModel.offeredProperty().addListener((property, before, now) -> offer());
        viewModel.chosenProperty().addListener((property, before, now) -> offer());
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.curvesProperty().addListener((property, before, now) -> show());
        offer();
        show();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private FlowPane buttons() {
        Button measure = ButtonBuilder.small(words.get("robustness.measure"))
                .with(Feather.PLAY)
                .style("accent")
                .id("robustness-measure")
                .firm()
                .does(viewModel::measure);
        Button train = ButtonBuilder.small(words.get("robustness.train"))
                .with(Feather.ZAP)
                .id("robustness-train")
                .tip(words.get("robustness.train.tip", EqualNet.IMAGES))
                .firm()
                .does(viewModel::train);
        var busy = viewModel.doingProperty().isNotEqualTo(Doing.NOTHING);
        measure.disableProperty().bind(busy.or(viewModel.missingProperty().isNotEqualTo(Missing.NOTHING)));
        train.disableProperty()
                .bind(busy.or(viewModel.missingProperty().isEqualTo(Missing.MODEL))
                        .or(viewModel.missingProperty().isEqualTo(Missing.IMAGES)));
        FlowPane line = new FlowPane(measure, train);
        line.getStyleClass().add("units-line");
        return line;
    }

    /** How far it is, with a button to stop it. */
    private VBox work() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(doing.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(
                bar,
                ButtonBuilder.small(words.get("stop"))
                        .with(Feather.SQUARE)
                        .id("robustness-stop")
                        .firm()
                        .does(viewModel::stop));
        line.getStyleClass().add("units-row");
        VBox work = new VBox(doing, line);
        doing.textProperty()
                .bind(viewModel
                        .doingProperty()
                        .map(it -> words.get("doing." + it.name().toLowerCase(Locale.ROOT))));
        var busy = viewModel.doingProperty().isNotEqualTo(Doing.NOTHING);
        work.visibleProperty().bind(busy);
        work.managedProperty().bind(busy);
        return work;
    }

    /** A tick for each model; those that are there stay, with the focus that they may have. */
    private void offer() {
        var offered = viewModel.offeredProperty().get();
        while (ticks.getChildren().size() > offered.size()) {
            ticks.getChildren().remove(offered.size());
        }
        for (int i = 0; i < offered.size(); i++) {
            if (i == ticks.getChildren().size()) {
                CheckBox tick = new CheckBox();
                tick.setMinWidth(USE_PREF_SIZE);
                tick.setOnAction(event -> viewModel.choose(tick.getText(), tick.isSelected()));
                ticks.getChildren().add(tick);
            }
            CheckBox tick = (CheckBox) ticks.getChildren().get(i);
            tick.setMnemonicParsing(false);
            tick.setText(offered.get(i).name());
            tick.setSelected(
                    viewModel.chosenProperty().get().contains(offered.get(i).name()));
        }
    }

    private void show() {
        Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == Missing.NOTHING;
        why.setText(
                possible ? "" : words.get("robustness.missing." + missing.name().toLowerCase(Locale.ROOT)));
        why.setVisible(!possible);
        why.setManaged(!possible);
        Optional<ErrorCurves> curves = viewModel.curvesProperty().get();
        found.setVisible(curves.isPresent());
        found.setManaged(curves.isPresent());
        curves.ifPresent(now -> {
            chart.show(now);
            table.show(now);
            chart.setAccessibleText(
                    words.get("robustness.accessible", now.curves().size()));
            said.setText(said(now));
        });
    }

    private String said(ErrorCurves now) {
        String measured = words.get("robustness.said", now.images());
        String refused = now.refused().stream()
                .map(it -> words.get("refused." + it.reason().name().toLowerCase(Locale.ROOT), it.name()))
                .collect(Collectors.joining(" "));
        return refused.isEmpty() ? measured : measured + " " + refused;
    }
}
