package latentfx.ui.training;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;

/** The column in which a training is set, started and watched. */
public final class TrainingPane extends BorderPane {
    private final DataSection dataSection;

    /**
     * Shows {@code model} and the fetching of MNIST.
     *
     * @param save asks where to save the model that was finished last
     * @param compare shows the models on the same data side by side
     */
    public TrainingPane(TrainingViewModel model, MnistFetch mnist, Runnable save, Runnable compare) {
        Messages words = Messages.of(TrainingPane.class);
        getStylesheets()
                .add(Objects.requireNonNull(TrainingPane.class.getResource("training.css"))
                        .toExternalForm());
        getStyleClass().add("training-pane");
        dataSection = new DataSection(model.data(), mnist);
        TrainingForm form = model.form();
        VBox plan = new VBox(
                heading(words.get("plan")),
                SettingRow.number(form.epochs()),
                SettingRow.number(form.batch()),
                SettingRow.number(form.learningRate()));
        plan.getStyleClass().add("section");
        VBox rest = new VBox(SettingRow.text(form.hidden()), SettingRow.number(form.seed()));
        rest.getStyleClass().add("fold");
        TitledPane advanced = new TitledPane(words.get("advanced"), rest);
        advanced.setId("advanced");
        advanced.setExpanded(false);
        advanced.getStyleClass().addAll("dense", "tight");
        form.hidden().problemProperty().addListener((property, before, now) -> unfold(advanced, now));
        form.seed().problemProperty().addListener((property, before, now) -> unfold(advanced, now));
        VBox settings = new VBox(dataSection, new ModelSection(form), plan, advanced);
        settings.getStyleClass().add("settings");
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        VBox running = new VBox(new RunSection(model, save, compare), new LossSection(model));
        running.getStyleClass().add("running");
        setCenter(scroll);
        setBottom(running);
    }

    private static void unfold(TitledPane advanced, String problem) {
        if (!problem.isEmpty()) {
            advanced.setExpanded(true);
        }
    }

    /** Asks for a folder of IDX files and makes it the chosen data. */
    public void askForFolder() {
        dataSection.askForFolder();
    }

    /** The heading of a group. */
    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("heading");
        return heading;
    }
}
