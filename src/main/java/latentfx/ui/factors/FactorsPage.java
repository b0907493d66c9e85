package latentfx.ui.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.model.OpenModel;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Tip;
import latentfx.ui.fx.WorkBar;

/** The page of factors: which unit tells which, and what happens when one of them alone changes. */
public final class FactorsPage extends BorderPane {
    private final FactorWords words = new FactorWords();
    private final FactorsViewModel viewModel;
    private final Label why = wrapped("factors-why");
    private final Label summary = wrapped("factors-summary");
    private final Label shown = wrapped("factors-shown");
    private final Label data = wrapped("factors-data");
    private final Label measured = wrapped("factors-measured");
    private final Node collapsed = collapsed();
    private final FactorGrid grid;
    private final ScaleBar scale = new ScaleBar(words);
    private final UnitBox unit;
    private final FactorBox factor;
    private final VBox found;

    /** Shows {@code viewModel}. */
    public FactorsPage(FactorsViewModel viewModel) {
        this.viewModel = viewModel;
        grid = new FactorGrid(words, viewModel);
        unit = new UnitBox(words, viewModel);
        factor = new FactorBox(words, viewModel);
        getStyleClass().add("factors-page");
        getStylesheets()
                .add(Objects.requireNonNull(FactorsPage.class.getResource("factors.css"))
                        .toExternalForm());
        Label how = wrapped("factors-how");
        how.setText(words.get("how"));
        Stream.of(how, shown, measured).forEach(label -> label.getStyleClass().add("faint"));
        found = new VBox(scores(), grid, legend(), shown, summary, data, unit, factor, measured);
        found.getStyleClass().add("factors-found");
        VBox column = new VBox(how, why, new WorkBar(viewModel.work(), words::get, "factors", "factors-line"), found);
        column.getStyleClass().add("factors-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        CopyPlace.put(this, this::copied);
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.tableProperty().addListener((property, before, now) -> show());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        show();
    }

    static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node scores() {
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox();
        for (Score score : Score.values()) {
            String key = "score." + score.name().toLowerCase(Locale.ROOT);
            ToggleButton button = ButtonBuilder.small(words.get(key))
                    .id("factors-" + score.name().toLowerCase(Locale.ROOT))
                    .tip(words.get(key + ".tip"))
                    .firm()
                    .style(score == Score.SHARE ? "left-pill" : "right-pill")
                    .chooses(group, () -> viewModel.scoreProperty().set(score));
            button.setSelected(viewModel.scoreProperty().get() == score);
            line.getChildren().add(button);
        }
        return line;
    }

    private Node legend() {
        scale.show(viewModel.scoreProperty().get());
        viewModel.scoreProperty().addListener((property, before, now) -> scale.show(now));
        FlowPane legend = new FlowPane(scale, collapsed);
        legend.getStyleClass().add("factor-legend");
        return legend;
    }

    private Node collapsed() {
        Label key = new Label(words.get("collapsed"));
        key.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("factor-collapsed-key");
        return key;
    }

    private static void visible(Node node, boolean when) {
        node.setVisible(when);
        node.setManaged(when);
    }

    private void show() {
        FactorsViewModel.Missing missing = viewModel.missingProperty().get();
        Optional<OpenModel> open = viewModel.model();
        why.setText(open.map(it -> words.missing(missing, it.image())).orElseGet(() -> words.get("missing.model")));
        visible(why, missing != FactorsViewModel.Missing.NOTHING);
        Optional<FactorTable> table = viewModel.tableProperty().get();
        visible(found, table.isPresent());
        table.ifPresent(it -> {
            grid.show(it);
            int units = it.activity().units();
            visible(shown, units > FactorGrid.MOST);
            shown.setText(words.shown(FactorGrid.MOST, units));
            summary.setText(words.summary(it));
            Tip.on(summary, words.get("summary.tip") + " " + words.activity(it));
            visible(collapsed, it.activity().count() < units);
            open.ifPresent(model -> data.setText(words.data(it, model)));
            measured.setText(words.measured(it));
            unit.show();
            factor.show();
        });
    }

    /** The page as a picture, and the whole table. */
    private Optional<Copied> copied() {
        String name = words.get("copied", viewModel.model().map(OpenModel::name).orElse(""));
        return Optional.of(viewModel
                .tableProperty()
                .get()
                .map(table -> Copied.both(name, copied(table)))
                .orElseGet(() -> Copied.picture(name)));
    }

    private CopiedTable copied(FactorTable table) {
        List<String> heading = List.of(
                words.get("column.factor"),
                words.get("column.unit"),
                words.get("column.active"),
                words.get("score.share"),
                words.get("column.correlation"),
                words.get("gap"));
        List<List<String>> rows = new ArrayList<>();
        for (KnownFactor one : KnownFactor.ALL) {
            for (int z = 0; z < table.activity().units(); z++) {
                rows.add(List.of(
                        words.factor(one),
                        words.unit(z),
                        String.valueOf(table.activity().isActive(z)),
                        String.valueOf(table.share(one, z)),
                        one.isQuantity() ? String.valueOf(table.correlation(one, z)) : "",
                        String.valueOf(table.gap(one))));
            }
        }
        return new CopiedTable(heading, rows);
    }
}
