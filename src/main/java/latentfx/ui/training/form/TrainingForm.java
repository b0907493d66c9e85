package latentfx.ui.training.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import latentfx.data.ImageShape;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;

/**
 * The settings of a training as typed in the pane, whether they are valid, and the model and plan that they describe.
 */
public final class TrainingForm {
    private final ModelSettings model = new ModelSettings();
    private final PlanSettings plan = new PlanSettings();
    private final BooleanBinding valid = Bindings.createBooleanBinding(this::checked, observed());

    private Observable[] observed() {
        List<Observable> observed = new ArrayList<>(List.of(kindProperty()));
        settings().forEach(setting -> observed.add(setting.valueProperty()));
        return observed.toArray(Observable[]::new);
    }

    private boolean checked() {
        return wrong().isEmpty();
    }

    /** The invalid settings that have an effect, from the top of the pane down. */
    List<Setting<?>> wrong() {
        return settings().stream()
                .filter(setting -> !setting.isValid() && counts(setting))
                .toList();
    }

    /** Whether the settings of the model are valid, whatever those of the plan are. */
    boolean describesModel() {
        return wrong().stream().allMatch(plan.all()::contains);
    }

    /** Whether {@code setting} has an effect with the other settings as they are. */
    public boolean counts(Setting<?> setting) {
        if (plan.all().contains(setting)) {
            return setting == seed() || isTrained();
        }
        return model.counts(setting);
    }

    /** Whether the chosen kind is trained over epochs; PCA is computed in closed form. */
    boolean isTrained() {
        return !kindProperty().get().id().equals("pca");
    }

    /** Every setting but the kind, those of other kinds included. */
    public List<Setting<?>> settings() {
        List<Setting<?>> all = new ArrayList<>(model.all());
        all.addAll(plan.all());
        return all;
    }

    /** Runs {@code action} after each change of a value. */
    public void onChange(Runnable action) {
        kindProperty().addListener((property, before, now) -> action.run());
        settings().forEach(setting -> setting.valueProperty().addListener((property, before, now) -> action.run()));
    }

    /** The kind of model. */
    public ObjectProperty<Zoo.Kind> kindProperty() {
        return model.kindProperty();
    }

    /** Dimensions of the code, 1 to 1024. */
    public Setting<Integer> latent() {
        return model.latent();
    }

    /** Widths of the encoder's hidden layers; counts for kinds that have them. */
    public Setting<List<Integer>> hidden() {
        return model.hidden();
    }

    /** {@code auto}, {@code dense} or {@code conv}; counts for kinds that can have convolutions. */
    Setting<String> architecture() {
        return model.architecture();
    }

    /** Filters of each convolution, none for the usual ones; counts for convolutional networks. */
    Setting<List<Integer>> channels() {
        return model.channels();
    }

    /** Widths of the dense layers behind convolutions; counts for convolutional networks. */
    Setting<List<Integer>> behind() {
        return model.behind();
    }

    /**
     * An option of one or several kinds of model, such as {@code beta}; one setting for all kinds that have it.
     *
     * @throws NullPointerException if no kind has an option of that name
     */
    public Setting<?> option(String name) {
        return model.option(name);
    }

    /** The options of the chosen kind that differ from their defaults, by name. */
    public Map<String, String> changedOptions() {
        return model.changed();
    }

    /** Passes over the training samples, 1 to 1000. */
    public Setting<Integer> epochs() {
        return plan.epochs();
    }

    /** Samples in a batch, 1 to 1024. */
    public Setting<Integer> batch() {
        return plan.batch();
    }

    /** Adam's step size at its highest, 1e-6 to 1. */
    public Setting<Double> learningRate() {
        return plan.learningRate();
    }

    /** Epochs over which the step size rises from 0, 0 to 100. */
    public Setting<Double> rateWarmUp() {
        return plan.warmUp();
    }

    /** Decay of the step size afterwards, {@code none} or {@code cosine}. */
    public Setting<String> rateDecay() {
        return plan.decay();
    }

    /** The seed of all random numbers, 0 to 999,999,999. */
    public Setting<Integer> seed() {
        return plan.seed();
    }

    /** Whether every setting that has an effect is valid. */
    public BooleanBinding validBinding() {
        return valid;
    }

    /**
     * The specification of the model; only while the form is valid.
     *
     * @param image shape of the images
     * @param classes number of classes in the data
     * @throws IllegalArgumentException if the model cannot learn from such data
     */
    public ModelSpec spec(ImageShape image, int classes) {
        return model.spec(image, classes);
    }

    /** The training plan; only while the form is valid. */
    public TrainingPlan plan() {
        return plan.plan();
    }

    /** The texts by setting, to be stored. */
    public Map<String, String> remember() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", kindProperty().get().id());
        settings()
                .forEach(setting ->
                        texts.put(setting.key(), setting.textProperty().get()));
        return texts;
    }

    /** Restores what {@link #remember} gave; settings whose text is missing or invalid stay as they are. */
    public void restore(Map<String, String> texts) {
        Map<String, String> now = FormerSettings.upgraded(texts);
        Zoo.kinds().stream()
                .filter(known -> known.id().equals(now.get("kind")))
                .findFirst()
                .ifPresent(kindProperty()::set);
        for (Setting<?> setting : settings()) {
            String text = now.get(setting.key());
            if (text != null) {
                setting.restore(text);
            }
        }
    }
}
