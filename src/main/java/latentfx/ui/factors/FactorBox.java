package latentfx.ui.factors;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.factors.FactorSweep;
import latentfx.analysis.factors.KnownFactor;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.StripBox;

/** The chosen factor: a digit in which it alone changes, what the model draws of it, and how the units move. */
final class FactorBox extends VBox {
    private static final int NAMED = 3;

    private final FactorWords words;
    private final FactorsViewModel viewModel;
    private final Label title = new Heading("");
    private final Label caption = FactorsPage.wrapped("factor-sweep-caption");
    private final Label redrawnHead = FactorsPage.wrapped("factor-redrawn-head");
    private final Label movesHead = FactorsPage.wrapped("factor-moves-head");
    private final StripBox pictures = new StripBox();
    private final StripBox redrawn = new StripBox();
    private final MovesChart chart;
    private final FlowPane farthest = new FlowPane();

    FactorBox(FactorWords words, FactorsViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        chart = new MovesChart(words);
        getStyleClass().add("factor-box");
        farthest.getStyleClass().add("factor-tells");
        for (Label label : new Label[] {caption, redrawnHead, movesHead}) {
            label.getStyleClass().add("faint");
        }
        redrawnHead.setText(words.get("sweep.redrawn"));
        getChildren().addAll(title, caption, pictures, redrawnHead, redrawn, movesHead, chart, farthest);
        viewModel.sweepProperty().addListener((property, before, now) -> show());
        viewModel.factorProperty().addListener((property, before, now) -> show());
        viewModel.unitProperty().addListener((property, before, now) -> show());
    }

    void show() {
        KnownFactor factor = viewModel.factorProperty().get();
        title.setText(words.get("sweep.title", words.factor(factor)));
        viewModel
                .sweepProperty()
                .get()
                .filter(frame -> frame.sweep().factor() == factor)
                .ifPresent(frame -> {
                    FactorSweep sweep = frame.sweep();
                    pictures.show(frame.pictures());
                    redrawn.show(frame.redrawn());
                    caption.setText(caption(factor));
                    movesHead.setText(words.get("moves", sweep.digits()));
                    chart.show(sweep, viewModel.unitProperty().get());
                    farthest.getChildren().setAll(new Label(words.get("farthest")));
                    sweep.farthest(NAMED).stream()
                            .filter(unit -> sweep.reach()[unit] > 0)
                            .forEach(unit -> farthest.getChildren()
                                    .add(ButtonBuilder.small(
                                                    words.get("farthest.unit", words.unit(unit), sweep.reach()[unit]))
                                            .firm()
                                            .style("flat")
                                            .tip(words.get("farthest.tip"))
                                            .does(() -> viewModel.unitProperty().set(unit))));
                });
    }

    private String caption(KnownFactor factor) {
        return factor.isQuantity()
                ? words.get(
                        "sweep",
                        factor.steps().get(0),
                        factor.steps().get(factor.steps().size() - 1),
                        factor.unit())
                : words.get("sweep.class");
    }
}
