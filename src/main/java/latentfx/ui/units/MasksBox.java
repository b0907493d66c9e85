package latentfx.ui.units;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.units.MaskedLayer;
import latentfx.data.ImageShape;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.PictureBox;
import org.kordamp.ikonli.feather.Feather;

/** The chosen sample, what is left of it and of the layers under masks, and what the model makes of that. */
final class MasksBox extends VBox {
    private static final double SIDE = 84;
    private static final double STEP = 0.05;

    private final UnitsWords words;
    private final MasksViewModel viewModel;
    private final Label why = wrapped("masks-why");
    private final Label said = wrapped("masks-said");
    private final FlowPane ticks = new FlowPane();
    private final PictureBox clean = PictureBox.square(SIDE);
    private final PictureBox input = PictureBox.square(SIDE);
    private final PictureBox restored = PictureBox.square(SIDE);
    private final PictureBox plain = PictureBox.square(SIDE);
    private final VBox layers = new VBox();
    private final VBox found;

    MasksBox(UnitsWords words, MasksViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        setId("units-masks");
        getStyleClass().add("units-part");
        Label how = wrapped("masks-how");
        how.setText(words.get("masks.how"));
        how.getStyleClass().add("faint");
        ticks.getStyleClass().add("units-line");
        layers.getStyleClass().add("mask-layers");
        FlowPane pictures = new FlowPane(
                titled("picture.clean", clean),
                titled("picture.input", input),
                titled("picture.restored", restored),
                titled("picture.plain", plain));
        pictures.getStyleClass().add("mask-pictures");
        found = new VBox(ticks, pictures, said, layers);
        found.getStyleClass().add("units-part");
        getChildren().addAll(new Heading(words.get("masks")), how, why, share(), found);
        viewModel.answerProperty().addListener((property, before, now) -> show());
        viewModel.missingProperty().addListener((property, before, now) -> show());
        show();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private VBox titled(String key, PictureBox picture) {
        Label title = new Label(words.get(key));
        title.getStyleClass().add("faint");
        title.setLabelFor(picture);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(words.get(key));
        return new VBox(title, picture);
    }

    private HBox share() {
        Slider slider =
                new Slider(0, MasksViewModel.MOST, viewModel.shareProperty().get());
        slider.setId("masks-share");
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(words.get("masks.share"));
        slider.valueProperty()
                .addListener((property, before, now) ->
                        viewModel.shareProperty().set(Math.round(now.doubleValue() / STEP) * STEP));
        slider.setMinWidth(60);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label value = new Label();
        value.setMinWidth(USE_PREF_SIZE);
        value.textProperty().bind(viewModel.shareProperty().map(it -> words.get("percent", it)));
        Label label = new Label(words.get("masks.share"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(slider);
        HBox line = new HBox(
                label,
                slider,
                value,
                ButtonBuilder.small(words.get("masks.anew"))
                        .with(Feather.SHUFFLE)
                        .id("masks-anew")
                        .tip(words.get("masks.anew.tip"))
                        .firm()
                        .does(viewModel::drawAnew));
        line.getStyleClass().add("units-row");
        return line;
    }

    private void show() {
        MasksViewModel.Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == MasksViewModel.Missing.NOTHING;
        why.setText(possible ? "" : words.get("masks.missing." + missing.name().toLowerCase(Locale.ROOT)));
        why.setVisible(!possible);
        why.setManaged(!possible);
        Optional<MaskedAnswer> answer = viewModel.answerProperty().get();
        found.setVisible(answer.isPresent());
        found.setManaged(answer.isPresent());
        answer.ifPresent(this::show);
    }

    private void show(MaskedAnswer answer) {
        ImageShape shape = answer.question().open().image();
        clean.show(shape, answer.image().pixels());
        input.show(shape, answer.masked().input());
        restored.show(shape, answer.masked().reconstruction());
        plain.show(shape, answer.plain().reconstruction());
        said.setText(words.errors(answer));
        List<MaskedLayer> now = answer.masked().layers();
        offer(now);
        while (layers.getChildren().size() > now.size()) {
            layers.getChildren().remove(now.size());
        }
        for (int i = 0; i < now.size(); i++) {
            if (i == layers.getChildren().size()) {
                Label text = wrapped("masks-layer-" + i);
                layers.getChildren().add(i == 0 ? new VBox(text) : new VBox(text, new LayerStrip()));
            }
            VBox row = (VBox) layers.getChildren().get(i);
            String text = words.masked(i, now.get(i));
            ((Label) row.getChildren().get(0)).setText(text);
            if (i > 0) {
                ((LayerStrip) row.getChildren().get(1)).show(now.get(i), text);
            }
        }
    }

    /** A tick for each layer; those that are there stay, with the focus that they may have. */
    private void offer(List<MaskedLayer> now) {
        while (ticks.getChildren().size() > now.size()) {
            ticks.getChildren().remove(now.size());
        }
        for (int i = 0; i < now.size(); i++) {
            int layer = i;
            if (i == ticks.getChildren().size()) {
                CheckBox tick = new CheckBox();
                tick.setId("masks-tick-" + i);
                tick.setMinWidth(USE_PREF_SIZE);
                tick.setSelected(viewModel.layersProperty().get().contains(i));
                tick.selectedProperty().addListener((property, before, on) -> viewModel.mask(layer, on));
                ticks.getChildren().add(tick);
            }
            ((CheckBox) ticks.getChildren().get(i))
                    .setText(words.layer(i, now.get(i).units()));
        }
    }
}
