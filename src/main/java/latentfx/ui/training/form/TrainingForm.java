package latentfx.ui.training.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.Zoo;

/** The settings of a training as they stand in the pane: what is typed, whether it can be trained, what it asks for. */
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

    /** The settings that make a difference and mean nothing as they are typed, from the top of the pane down. */
    List<Setting<?>> wrong() {
        return settings().stream()
                .filter(setting -> !setting.isValid() && counts(setting))
                .toList();
    }

    /** Whether what is typed describes a model, however it is to be trained. */
    boolean describesModel() {
        return wrong().stream().allMatch(plan.all()::contains);
    }

    /** Whether {@code setting} makes a difference to what is trained as things stand. */
    public boolean counts(Setting<?> setting) {
        if (plan.all().contains(setting)) {
            return setting == seed() || isTrained();
        }
        return model.counts(setting);
    }

    /** Whether the chosen kind is trained step by step; PCA is computed at once. */
    boolean isTrained() {
        return !kindProperty().get().id().equals("pca");
    }

    /** Every setting but the kind, those of other kinds included. */
    public List<Setting<?>> settings() {
        List<Setting<?>> all = new ArrayList<>(model.all());
        all.addAll(plan.all());
        return all;
    }

    /** Has {@code action} run after each change of what the settings mean. */
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

    /**
     * An option of one or several kinds of model, such as {@code beta}; the same setting for all kinds that have it.
     *
     * @throws NullPointerException if no kind has an option of that name
     */
    public Setting<?> option(String name) {
        return model.option(name);
    }

    /** The options of the chosen kind that are not as they begin, by name. */
    public Map<String, String> changedOptions() {
        return model.changed();
    }

    /** Passes over the training samples, 1 to 1000. */
    public Setting<Integer> epochs() {
        return plan.epochs();
    }

    /** Samples a step, 1 to 1024. */
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

    /** What the step size does afterwards, {@code none} or {@code cosine}. */
    public Setting<String> rateDecay() {
        return plan.decay();
    }

    /** The seed of everything random, 0 to 999,999,999. */
    public Setting<Integer> seed() {
        return plan.seed();
    }

    /** Whether everything that counts means something. */
    public BooleanBinding validBinding() {
        return valid;
    }

    /**
     * The model asked for; only while the form is valid.
     *
     * @param inputs pixels of an image
     * @param classes how many classes the data has
     * @throws IllegalArgumentException if such data cannot be learnt by such a model
     */
    public ModelSpec spec(int inputs, int classes) {
        return model.spec(inputs, classes);
    }

    /** The plan asked for; only while the form is valid. */
    public TrainingPlan plan() {
        return plan.plan();
    }

    /** All that is typed, by setting, to be remembered. */
    public Map<String, String> remember() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kind", kindProperty().get().id());
        settings()
                .forEach(setting ->
                        texts.put(setting.key(), setting.textProperty().get()));
        return texts;
    }

    /** Takes what {@link #remember} gave; what is missing or means nothing leaves its setting as it is. */
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
