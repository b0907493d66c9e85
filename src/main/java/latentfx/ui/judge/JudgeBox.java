package latentfx.ui.judge;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.model.judge.ImageClassifier;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Says which judge is at hand, and lets the user take another one. */
final class JudgeBox extends VBox {
    private final Messages words = Messages.of(JudgeBox.class);
    private final JudgeViewModel viewModel;
    private final Label name = new Heading("");
    private final Label facts = new Label();

    JudgeBox(JudgeViewModel viewModel, JudgeActions actions, ObservableValue<String> data) {
        this.viewModel = viewModel;
        getStyleClass().add("judge-box");
        name.setId("judge-name");
        name.setWrapText(true);
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("faint");
        Button train = button("train", Feather.ZAP, actions::train);
        train.textProperty().bind(data.map(it -> words.get("train", it)));
        Button bundled = button("bundled", Feather.HOME, viewModel::useBundled);
        bundled.disableProperty().bind(viewModel.bundledProperty());
        Button save = button("save", Feather.SAVE, actions::save);
        save.disableProperty().bind(viewModel.judgeProperty().map(it -> !viewModel.isSavable()));
        FlowPane buttons = new FlowPane(train, button("open", Feather.FOLDER, actions::open), save, bundled);
        buttons.getStyleClass().add("judge-buttons");
        buttons.visibleProperty().bind(viewModel.busyProperty().not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        getChildren().addAll(name, facts, buttons, work());
        viewModel.judgeProperty().addListener((property, before, now) -> show());
        show();
    }

    private Button button(String key, Feather icon, Runnable action) {
        return ButtonBuilder.small(words.get(key, ""))
                .with(icon)
                .id("judge-" + key)
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
    }

    private HBox work() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.get("making"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(new Label(words.get("making")), bar, button("cancel", Feather.SQUARE, viewModel::cancel));
        line.getStyleClass().add("judge-line");
        line.visibleProperty().bind(viewModel.busyProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void show() {
        if (viewModel.judgeProperty().get().isEmpty()) {
            name.setText(words.get("none"));
            facts.setText("");
            return;
        }
        ImageClassifier judge = viewModel.judgeProperty().get().get().classifier();
        name.setText(words.get("name", judge.name()));
        int classes = judge.labels().size();
        int width = judge.image().width();
        int height = judge.image().height();
        facts.setText(
                judge.accuracy().isPresent()
                        ? words.get(
                                "facts",
                                classes,
                                width,
                                height,
                                judge.accuracy().getAsDouble(),
                                judge.name())
                        : words.get("facts.foreign", classes, width, height));
    }
}
