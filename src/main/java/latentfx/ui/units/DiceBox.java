package latentfx.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.units.UnitRolls;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.ScreenScale;
import org.kordamp.ikonli.feather.Feather;

/** Five units with a slider each, the outcome of the last roll, their means, and how often each pattern came. */
final class DiceBox extends VBox {
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one");
    private static final double STEP = 0.05;
    private static final double MEAN = 142;

    private final UnitsWords words;
    private final DiceViewModel viewModel;
    private final List<Label> outcomes = new ArrayList<>();
    private final List<Label> means = new ArrayList<>();
    private final Label said = new Label();
    private final PatternChart patterns;

    DiceBox(UnitsWords words, DiceViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        patterns = new PatternChart(words);
        setId("units-dice");
        getStyleClass().add("units-part");
        Label how = new Label(words.get("dice.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("faint");
        said.setId("dice-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new Heading(words.get("dice")), how, units(), buttons(), patterns, said);
        viewModel.rollsProperty().addListener((property, before, now) -> show(now));
        show(viewModel.rollsProperty().get());
    }

    private GridPane units() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dice-grid");
        for (int unit = 0; unit < viewModel.probabilities().size(); unit++) {
            var probability = viewModel.probabilities().get(unit);
            Slider slider = new Slider(0, 1, probability.get());
            slider.setId("dice-p" + unit);
            slider.setBlockIncrement(STEP);
            slider.setAccessibleText(words.get("dice.probability", unit + 1));
            slider.setMinWidth(60);
            GridPane.setHgrow(slider, Priority.ALWAYS);
            slider.valueProperty()
                    .addListener(
                            (property, before, now) -> probability.set(Math.round(now.doubleValue() / STEP) * STEP));
            Label value = firm(new Label());
            value.textProperty().bind(probability.map(it -> words.get("dice.p", it)));
            Label outcome = firm(new Label());
            outcome.getStyleClass().add("dice-outcome");
            outcomes.add(outcome);
            Label mean = firm(new Label());
            mean.setId("dice-mean" + unit);
            mean.getStyleClass().add("faint");
            ScreenScale.prefWidth(mean, MEAN);
            means.add(mean);
            grid.addRow(unit, slider, value, outcome, mean);
        }
        return grid;
    }

    private static Label firm(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private FlowPane buttons() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("units-line");
        for (int times : new int[] {1, 100, 10_000}) {
            line.getChildren()
                    .add(ButtonBuilder.small(times == 1 ? words.get("dice.roll.once") : words.get("dice.roll", times))
                            .id("dice-roll-" + times)
                            .firm()
                            .does(() -> viewModel.roll(times)));
        }
        line.getChildren()
                .add(ButtonBuilder.small(words.get("dice.restart"))
                        .with(Feather.ROTATE_CCW)
                        .id("dice-restart")
                        .tip(words.get("dice.restart.tip"))
                        .firm()
                        .does(viewModel::restart));
        return line;
    }

    private void show(UnitRolls rolls) {
        boolean any = rolls.rolls() > 0;
        for (int unit = 0; unit < rolls.units(); unit++) {
            boolean one = any && rolls.isOne(rolls.last(), unit);
            outcomes.get(unit).setText(any ? one ? "1" : "0" : "·");
            outcomes.get(unit).pseudoClassStateChanged(ONE, one);
            outcomes.get(unit)
                    .setAccessibleText(
                            any
                                    ? words.get("dice.outcome", unit + 1, one ? 1 : 0)
                                    : words.get("dice.outcome.none", unit + 1));
            means.get(unit)
                    .setText(
                            any
                                    ? words.get("dice.mean", rolls.mean(unit), rolls.error(unit))
                                    : words.get("dice.mean.none"));
        }
        patterns.show(rolls);
        said.setText(words.rolled(rolls));
    }
}
