package latentfx.ui.factors;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.latent.AxisTraversal;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.StripBox;

/** The chosen unit: what the decoder draws while it changes, and which factors it tells most of. */
final class UnitBox extends VBox {
    private static final int TOLD = 3;

    private final FactorWords words;
    private final FactorsViewModel viewModel;
    private final Label title = new Heading("");
    private final Label facts = FactorsPage.wrapped("factor-unit-facts");
    private final Label caption = FactorsPage.wrapped("factor-unit-caption");
    private final StripBox strip = new StripBox();
    private final FlowPane tells = new FlowPane();

    UnitBox(FactorWords words, FactorsViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        getStyleClass().add("factor-box");
        facts.getStyleClass().add("faint");
        caption.getStyleClass().add("faint");
        tells.getStyleClass().add("factor-tells");
        getChildren().addAll(title, strip, caption, tells, facts);
        viewModel.stripProperty().addListener((property, before, now) -> showStrip());
        viewModel.unitProperty().addListener((property, before, now) -> show());
    }

    void show() {
        int unit = viewModel.unitProperty().get();
        title.setText(words.get("unit.title", words.unit(unit)));
        viewModel
                .tableProperty()
                .get()
                .filter(it -> unit < it.activity().units())
                .ifPresent(table -> {
                    String collapsed = table.activity().isActive(unit) ? "" : " " + words.get("said.collapsed");
                    facts.setText(words.varies(table.activity(), unit) + collapsed);
                    tells.getChildren().setAll(new Label(words.get("unit.tells")));
                    KnownFactor.ALL.stream()
                            .sorted(Comparator.comparingDouble((KnownFactor factor) -> -table.share(factor, unit)))
                            .limit(TOLD)
                            .forEach(factor -> tells.getChildren().add(told(table, factor, unit)));
                    tells.setVisible(collapsed.isEmpty());
                    tells.setManaged(collapsed.isEmpty());
                });
        showStrip();
    }

    private Node told(FactorTable table, KnownFactor factor, int unit) {
        String text = factor.isQuantity()
                ? words.get(
                        "unit.told", words.factor(factor), table.share(factor, unit), table.correlation(factor, unit))
                : words.get("unit.told.class", words.factor(factor), table.share(factor, unit));
        return ButtonBuilder.small(text).firm().style("flat").does(() -> viewModel
                .factorProperty()
                .set(factor));
    }

    private void showStrip() {
        viewModel
                .stripProperty()
                .get()
                .ifPresentOrElse(
                        frame -> {
                            strip.show(frame.pictures());
                            AxisTraversal along = frame.strip().along();
                            caption.setText(words.get(
                                    "strip",
                                    words.unit(frame.strip().unit()),
                                    along.low(),
                                    along.high(),
                                    words.from(frame.strip().sample())));
                        },
                        () -> {
                            strip.clear();
                            caption.setText("");
                        });
    }
}
