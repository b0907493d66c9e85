package latentfx.ui.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;

/** The settings of a training as they stand in the pane: what is typed, whether it can be trained, what it asks for. */
public final class TrainingForm {
    private final ObjectProperty<ModelKind> kind = new SimpleObjectProperty<>(ModelKind.VAE);
    private final Setting<Integer> latent =
            new Setting<>("latent", Readers.whole("latent", 1, NetworkShape.MAX_LATENT), Steppers::byOne, "2");
    private final Setting<Double> beta =
            new Setting<>("beta", Readers.decimal("beta", 0, VaeSpec.MAX_BETA), Steppers::byHalf, "1");
    private final Setting<Integer> epochs =
            new Setting<>("epochs", Readers.whole("epochs", 1, TrainingPlan.MAX_EPOCHS), Steppers::byOne, "20");
    private final Setting<Integer> batch = new Setting<>(
            "batch", Readers.whole("batch", 1, TrainingPlan.MAX_BATCH_SIZE), Steppers::byPowerOfTwo, "128");
    private final Setting<Double> learningRate = new Setting<>(
            "learningRate",
            Readers.decimal("learningRate", TrainingPlan.MIN_LEARNING_RATE, TrainingPlan.MAX_LEARNING_RATE),
            Steppers::oneTwoFive,
            "0.001");
    private final Setting<Integer> seed =
            new Setting<>("seed", Readers.whole("seed", 0, 999_999_999), Steppers::byOne, "0");
    private final Setting<List<Integer>> hidden = new Setting<>(
            "hidden", Readers.widths("hidden"), (widths, direction) -> Readers.joined(widths), "512, 256");
    private final BooleanBinding valid = Bindings.createBooleanBinding(this::checked, observed());

    private Observable[] observed() {
        return new Observable[] {
            kind,
            latent.valueProperty(),
            beta.valueProperty(),
            epochs.valueProperty(),
            batch.valueProperty(),
            learningRate.valueProperty(),
            seed.valueProperty(),
            hidden.valueProperty()
        };
    }

    private boolean checked() {
        return settings().stream().allMatch(setting -> setting.isValid() || !applies(setting));
    }

    private boolean applies(Setting<?> setting) {
        return setting != beta || kind.get() == ModelKind.VAE;
    }

    private List<Setting<?>> settings() {
        return List.of(latent, beta, epochs, batch, learningRate, seed, hidden);
    }

    /** Plain or variational. */
    public ObjectProperty<ModelKind> kindProperty() {
        return kind;
    }

    /** Dimensions of the code, 1 to 64. */
    public Setting<Integer> latent() {
        return latent;
    }

    /** Weight of the Kullback-Leibler term, 0 to 20; counts for a VAE only. */
    public Setting<Double> beta() {
        return beta;
    }

    /** Passes over the training samples, 1 to 1000. */
    public Setting<Integer> epochs() {
        return epochs;
    }

    /** Samples a step, 1 to 1024. */
    public Setting<Integer> batch() {
        return batch;
    }

    /** Adam's step size, 1e-6 to 1. */
    public Setting<Double> learningRate() {
        return learningRate;
    }

    /** The seed of everything random, 0 to 999,999,999. */
    public Setting<Integer> seed() {
        return seed;
    }

    /** Widths of the encoder's hidden layers. */
    public Setting<List<Integer>> hidden() {
        return hidden;
    }

    /** Whether everything that counts means something. */
    public BooleanBinding validBinding() {
        return valid;
    }

    /** The model asked for, for images of that many pixels; only while the form is valid. */
    public ModelSpec spec(int inputs) {
        NetworkShape shape = new NetworkShape(inputs, hidden.get(), latent.get());
        return kind.get() == ModelKind.AE ? new AutoencoderSpec(shape) : new VaeSpec(shape, beta.get());
    }

    /** The plan asked for; only while the form is valid. */
    public TrainingPlan plan() {
        return new TrainingPlan(epochs.get(), batch.get(), learningRate.get(), seed.get());
    }

    /** All that is typed, by setting, to be remembered. */
    public Map<String, String> remember() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", kind.get().id());
        settings()
                .forEach(setting ->
                        texts.put(setting.key(), setting.textProperty().get()));
        return texts;
    }

    /** Takes what {@link #remember} gave; what is missing or means nothing leaves its setting as it is. */
    public void restore(Map<String, String> texts) {
        for (ModelKind known : ModelKind.values()) {
            if (known.id().equals(texts.get("kind"))) {
                kind.set(known);
            }
        }
        for (Setting<?> setting : settings()) {
            String text = texts.get(setting.key());
            if (text != null) {
                setting.restore(text);
            }
        }
    }
}
