package latentfx.ui.training.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;

/**
 * The controls for the model: its kind with an explanation and a diagram, its layer widths, and the options of that
 * kind.
 */
public final class ModelSection extends VBox {
    private final KindWords kinds = new KindWords();
    private final SettingRows rows;
    private final Label sentence = new Label();
    private final VBox options = new VBox();
    private final Map<SpecOption, SettingRow> optionRows = new HashMap<>();

    public ModelSection(TrainingForm form, SettingRows rows) {
        this.rows = rows;
        Messages words = Messages.of(ModelSection.class);
        getStyleClass().add("section");
        options.getStyleClass().add("section");
        KindChoice choice = new KindChoice(form, kinds);
        choice.setAccessibleText(words.get("model"));
        choice.accessibleHelpProperty().bind(sentence.textProperty());
        sentence.setId("kind-sentence");
        sentence.setWrapText(true);
        sentence.setAlignment(Pos.TOP_LEFT);
        sentence.getStyleClass().add("chosen-sentence");
        DiagramView diagram = new DiagramView(form);
        Map<Setting<?>, SettingRow> layers = layers(form, words);
        form.onChange(() -> show(form, layers));
        show(form, layers);
        getChildren()
                .addAll(
                        new Heading(words.get("model")),
                        choice,
                        sentence,
                        diagram,
                        refusal(form, diagram, words),
                        rows.number(form.latent()),
                        stacked(layers),
                        options);
    }

    private static VBox stacked(Map<Setting<?>, SettingRow> rows) {
        VBox box = new VBox(rows.values().toArray(SettingRow[]::new));
        box.getStyleClass().add("section");
        return box;
    }

    private static Label refusal(TrainingForm form, DiagramView diagram, Messages words) {
        Label refusal = new Label();
        refusal.setId("diagram-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.getStyleClass().add("setting-problem");
        refusal.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(form.kindProperty().get().hiddenLayers() ? "diagram.weights" : "diagram.wide"),
                        form.kindProperty()));
        refusal.visibleProperty().bind(diagram.refusedProperty());
        refusal.managedProperty().bind(diagram.refusedProperty());
        return refusal;
    }

    private Map<Setting<?>, SettingRow> layers(TrainingForm form, Messages words) {
        Map<Setting<?>, SettingRow> layers = new LinkedHashMap<>();
        layers.put(form.architecture(), rows.choice(form.architecture(), ModelSettings.ARCHITECTURES));
        layers.put(form.hidden(), rows.text(form.hidden()));
        SettingRow channels = rows.text(form.channels());
        if (channels.field() instanceof TextField typed) {
            typed.setPromptText(words.get("channels.usual"));
        }
        layers.put(form.channels(), channels);
        layers.put(form.behind(), rows.text(form.behind()));
        return layers;
    }

    private void show(TrainingForm form, Map<Setting<?>, SettingRow> layers) {
        Zoo.Kind kind = form.kindProperty().get();
        sentence.setText(kinds.sentence(kind));
        layers.forEach((setting, row) -> {
            row.setVisible(form.counts(setting));
            row.setManaged(form.counts(setting));
        });
        options.getChildren().setAll(kind.options().stream().map(this::row).toList());
        options.setManaged(!kind.options().isEmpty());
    }

    private SettingRow row(SpecOption option) {
        return optionRows.computeIfAbsent(option, rows::option);
    }
}
