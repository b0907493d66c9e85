package latentfx.ui.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.bias.BiasOutcome;
import latentfx.analysis.bias.BiasStudy;
import latentfx.analysis.bias.StudyStep;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import org.kordamp.ikonli.feather.Feather;

/** The page of hidden bias: a group is left out, two small models are trained, and what became of the group is shown. */
public final class BiasPage extends BorderPane {
    private final BiasWords words = new BiasWords();
    private final BiasViewModel viewModel;
    private final Label data = wrapped("bias-data");
    private final StudyBox study = new StudyBox(words);

    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public BiasPage(BiasViewModel viewModel, Node originals) {
        this.viewModel = viewModel;
        getStyleClass().add("bias-page");
        getStylesheets()
                .add(Objects.requireNonNull(BiasPage.class.getResource("bias.css"))
                        .toExternalForm());
        Label how = wrapped("bias-how");
        how.setText(words.get("how"));
        Stream.of(how, data).forEach(label -> label.getStyleClass().add("faint"));
        VBox column = new VBox(how, data, originals, new BiasControls(words, viewModel), work(), study);
        column.getStyleClass().add("bias-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        CopyPlace.put(this, this::copied);
        viewModel.preparedProperty().addListener((property, before, now) -> showData());
        viewModel.preparingProperty().addListener((property, before, now) -> showData());
        viewModel.shownProperty().addListener((property, before, now) -> show());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        showData();
        show();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A button that trains and, while that lasts, stops; and how far it is. */
    private Node work() {
        Button train = ButtonBuilder.small(words.get("train"))
                .with(Feather.PLAY)
                .id("bias-train")
                .style("accent")
                .tip(words.get("train.tip"))
                .firm()
                .does(viewModel::train);
        train.disableProperty().bind(viewModel.preparedProperty().map(ready -> ready.filter(
                        it -> !it.groups().isEmpty())
                .isEmpty()));
        Button stop = ButtonBuilder.small(words.get("stop"))
                .with(Feather.SQUARE)
                .id("bias-stop")
                .firm()
                .does(viewModel::stop);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.get("busy"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(viewModel.stepProperty().map(step -> step.map(StudyStep::fraction)
                .orElse(-1.0)));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label stage = wrapped("bias-stage");
        stage.textProperty().bind(viewModel.stepProperty().map(words::stage));
        stage.getStyleClass().add("faint");
        HBox line = new HBox(bar, stop);
        line.getStyleClass().add("bias-line");
        VBox running = new VBox(stage, line);
        visible(running, viewModel.busyProperty());
        visible(train, viewModel.busyProperty().not());
        return new VBox(train, running);
    }

    private static void visible(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void showData() {
        data.setText(viewModel
                .preparedProperty()
                .get()
                .map(words::data)
                .orElseGet(() -> viewModel.preparingProperty().get() ? words.get("preparing") : ""));
    }

    private void show() {
        Optional<BiasViewModel.Shown> shown = viewModel.shownProperty().get();
        study.setVisible(shown.isPresent());
        study.setManaged(shown.isPresent());
        shown.ifPresent(study::show);
    }

    private Optional<Copied> copied() {
        return Optional.of(viewModel
                .shownProperty()
                .get()
                .map(shown -> Copied.both(words.get("copied"), table(shown)))
                .orElseGet(() -> Copied.picture(words.get("copied"))));
    }

    private CopiedTable table(BiasViewModel.Shown shown) {
        BiasStudy found = shown.study();
        String group = words.group(
                found.plan().leftOut(), shown.prepared().data().parts().train().labelNames());
        List<List<String>> rows = new ArrayList<>();
        for (BiasWords.Model model : words.models(found)) {
            BiasOutcome outcome = model.outcome();
            rows.add(List.of(
                    model.name(),
                    group,
                    String.valueOf(found.heldOut().members()),
                    String.valueOf(outcome.drawnShare()),
                    String.valueOf(outcome.errors().rare()),
                    String.valueOf(outcome.density().rare()),
                    String.valueOf(outcome.group().ownShare())));
            rows.add(List.of(
                    model.name(),
                    words.get("others"),
                    String.valueOf(found.heldOut().others()),
                    String.valueOf(1 - outcome.drawnShare()),
                    String.valueOf(outcome.errors().common()),
                    String.valueOf(outcome.density().common()),
                    String.valueOf(outcome.others().ownShare())));
        }
        return new CopiedTable(
                List.of(
                        words.get("column.model"),
                        words.get("column.group"),
                        words.get("column.images"),
                        words.get("column.drawn"),
                        words.get("column.error"),
                        words.get("column.codes"),
                        words.get("column.own")),
                rows);
    }
}
