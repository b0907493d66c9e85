package latentfx.ui.training;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

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
        getStylesheets()
                .add(Objects.requireNonNull(TrainingPane.class.getResource("training.css"))
                        .toExternalForm());
        getStyleClass().add("training-pane");
        dataSection = new DataSection(model.data(), mnist);
        TrainingForm form = model.form();
        Effects effects = new Effects(form);
        SettingRows rows = new SettingRows(form, effects);
        VBox settings = new VBox(dataSection, new ModelSection(form, rows), new PlanSection(form, rows));
        settings.getStyleClass().add("settings");
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        VBox running = new VBox(new RunSection(model, save, compare), new LossSection(model));
        running.getStyleClass().add("running");
        setCenter(scroll);
        setBottom(new VBox(new EffectLine(effects), running));
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
