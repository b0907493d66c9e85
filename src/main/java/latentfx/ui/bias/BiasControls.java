package latentfx.ui.bias;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import latentfx.analysis.bias.BiasPlan;
import latentfx.analysis.bias.GroupSize;
import latentfx.analysis.bias.LeftOut;
import latentfx.analysis.bias.Remedy;
import latentfx.ui.fx.Tip;

/** What is left out, how much of it is kept, and what is done about it. */
final class BiasControls extends GridPane {
    private final BiasWords words;
    private final BiasViewModel viewModel;
    private final ComboBox<LeftOut> choice = new ComboBox<>();
    private final Label kept = new Label();
    private boolean offering;

    BiasControls(BiasWords words, BiasViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        getStyleClass().add("bias-controls");
        choice.setId("bias-choice");
        choice.setConverter(said(group -> viewModel
                .preparedProperty()
                .get()
                .map(ready -> words.group(group, ready.data().parts().train().labelNames()))
                .orElse("")));
        choice.valueProperty().addListener((property, before, now) -> {
            if (now != null && !offering) {
                viewModel.choiceProperty().set(now);
            }
        });
        ComboBox<Remedy> remedy = new ComboBox<>();
        remedy.setId("bias-remedy");
        remedy.getItems().setAll(Remedy.values());
        remedy.setConverter(said(words::remedy));
        remedy.valueProperty().bindBidirectional(viewModel.remedyProperty());
        row("choice", choice);
        Slider share = new Slider(1, 100, viewModel.keptProperty().get());
        share.setId("bias-kept");
        share.setBlockIncrement(1);
        share.valueProperty()
                .addListener(
                        (property, before, now) -> viewModel.keptProperty().set((int) Math.round(now.doubleValue())));
        viewModel.keptProperty().addListener((property, before, now) -> share.setValue(now.doubleValue()));
        row("kept", share);
        kept.setId("bias-kept-value");
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        kept.getStyleClass().add("faint");
        add(kept, 1, getRowCount());
        row("remedy", remedy);
        viewModel.preparedProperty().addListener((property, before, now) -> offer());
        viewModel.choiceProperty().addListener((property, before, now) -> offer());
        viewModel.keptProperty().addListener((property, before, now) -> showKept());
        offer();
    }

    private void row(String key, Control control) {
        Label label = new Label(words.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(words.get(key));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        Tip.on(control, words.get(key + ".tip"));
        setHgrow(control, Priority.ALWAYS);
        addRow(getRowCount(), label, (Node) control);
    }

    private static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        };
    }

    private void offer() {
        offering = true;
        List<LeftOut> offered = viewModel.choices();
        if (!choice.getItems().equals(offered)) {
            choice.getItems().setAll(offered);
        }
        choice.setValue(
                offered.contains(viewModel.choiceProperty().get())
                        ? viewModel.choiceProperty().get()
                        : null);
        choice.setDisable(offered.isEmpty());
        offering = false;
        showKept();
    }

    private void showKept() {
        LeftOut group = viewModel.choiceProperty().get();
        int percent = viewModel.keptProperty().get();
        Optional<GroupSize> size =
                viewModel.preparedProperty().get().map(ready -> ready.groups().get(group));
        kept.setText(size.map(it -> words.kept(
                        percent, new BiasPlan(group, percent / 100.0, Remedy.KNOWN).kept(it.members()), it.members()))
                .orElse(""));
    }
}
