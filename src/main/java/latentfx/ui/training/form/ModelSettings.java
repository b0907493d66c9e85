package latentfx.ui.training.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.data.ImageShape;
import latentfx.model.Architecture;
import latentfx.model.Convolutions;
import latentfx.model.LayerWishes;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;

/** The settings of the model: its kind, its layer widths, and the options of all kinds, each option once. */
final class ModelSettings {
    /** The architecture that is usual for the images. */
    static final String AUTO = "auto";

    static final List<String> ARCHITECTURES = List.of(AUTO, Architecture.DENSE.id(), Architecture.CONV.id());

    private final ObjectProperty<Zoo.Kind> kind = new SimpleObjectProperty<>(Zoo.kind("vae"));
    private final Setting<Integer> latent =
            new Setting<>("latent", Readers.whole("latent", 1, NetworkShape.MAX_LATENT), Steppers::byOne, "2");
    private final Setting<List<Integer>> hidden =
            new Setting<>("hidden", this::readWidths, ModelSettings::same, Readers.joined(LayerWishes.DENSE));
    private final Setting<String> architecture = OptionSettings.choice("architecture", ARCHITECTURES, AUTO);
    private final Setting<List<Integer>> channels = new Setting<>(
            "channels",
            Readers.widths("channels", Convolutions.MAX_LAYERS, Convolutions.MAX_CHANNELS),
            ModelSettings::same,
            "");
    private final Setting<List<Integer>> behind = new Setting<>(
            "behind",
            Readers.widths("behind", NetworkShape.MAX_LAYERS, NetworkShape.MAX_WIDTH),
            ModelSettings::same,
            Readers.joined(LayerWishes.AFTER_CONVOLUTIONS));
    private final Map<String, Setting<?>> options = new LinkedHashMap<>();

    ModelSettings() {
        for (Zoo.Kind one : Zoo.kinds()) {
            one.options()
                    .forEach(option -> options.computeIfAbsent(option.name(), unknown -> OptionSettings.of(option)));
        }
        kind.addListener((property, before, now) -> hidden.recheck());
    }

    private static String same(List<Integer> widths, int direction) {
        return Readers.joined(widths);
    }

    private List<Integer> readWidths(String typed) {
        List<Integer> widths = Readers.widths("hidden", NetworkShape.MAX_LAYERS, NetworkShape.MAX_WIDTH)
                .apply(typed);
        if (widths.isEmpty() && kind.get().family() == Zoo.Family.STACKED) {
            throw Readers.wrong("problem.stacked", "hidden", typed);
        }
        return widths;
    }

    ObjectProperty<Zoo.Kind> kindProperty() {
        return kind;
    }

    Setting<Integer> latent() {
        return latent;
    }

    Setting<List<Integer>> hidden() {
        return hidden;
    }

    /** Dense or convolutional layers, or {@value #AUTO}: what is usual for the images. */
    Setting<String> architecture() {
        return architecture;
    }

    /** Filters of each convolution; empty for the usual ones. */
    Setting<List<Integer>> channels() {
        return channels;
    }

    /** Widths of the dense layers behind convolutions. */
    Setting<List<Integer>> behind() {
        return behind;
    }

    /** The setting of the option of that name. */
    Setting<?> option(String name) {
        return Objects.requireNonNull(options.get(name), () -> "no kind of model has the option " + name);
    }

    /** Every setting, of all kinds. */
    List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>(List.of(latent, architecture, hidden, channels, behind));
        all.addAll(options.values());
        return all;
    }

    /** Whether {@code setting}, one of these, has an effect on the model with the other settings as they are. */
    boolean counts(Setting<?> setting) {
        if (setting == latent) {
            return true;
        }
        if (setting == hidden) {
            return kind.get().hiddenLayers() && !isConvolutional();
        }
        if (setting == architecture) {
            return kind.get().hasConvolutions();
        }
        if (setting == channels || setting == behind) {
            return isConvolutional();
        }
        return kind.get().options().stream()
                .anyMatch(option -> option(option.name()) == setting && !isOverruled(option.name()));
    }

    /**
     * Whether an option has no effect under the present choice: sigma without the Gaussian likelihood, rho without the
     * KL penalty.
     */
    private boolean isOverruled(String name) {
        return switch (name) {
            case "sigma" -> !isChosen("likelihood", "gaussian");
            case "rho" -> !isChosen("penalty", "kl");
            default -> false;
        };
    }

    /** Whether convolutions are asked for whatever the images are. */
    private boolean isConvolutional() {
        return kind.get().hasConvolutions()
                && architecture.valueProperty().get().equals(Optional.of(Architecture.CONV.id()));
    }

    private boolean isChosen(String option, String word) {
        return option(option).valueProperty().get().equals(Optional.of(word));
    }

    /** The options that have an effect and differ from their defaults, by name. */
    Map<String, String> changed() {
        Map<String, String> changed = new LinkedHashMap<>();
        Map<String, String> given = given();
        for (SpecOption option : kind.get().options()) {
            String value = given.get(option.name());
            if (value != null && !value.equals(option.initial())) {
                changed.put(option.name(), value);
            }
        }
        return changed;
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        for (SpecOption option : kind.get().options()) {
            Setting<?> setting = option(option.name());
            if (counts(setting) && setting.isValid()) {
                given.put(option.name(), Readers.plain(setting.get()));
            }
        }
        return given;
    }

    /** The specification; only while every setting that has an effect is valid. */
    ModelSpec spec(ImageShape image, int classes) {
        return kind.get().spec(wishes(image).shape(kind.get(), image), classes, given());
    }

    private LayerWishes wishes(ImageShape image) {
        if (isConvolutional()) {
            return new LayerWishes(
                    Optional.of(Architecture.CONV),
                    Optional.of(channels.get()).filter(typed -> !typed.isEmpty()),
                    Optional.of(behind.get()),
                    latent.get());
        }
        Optional<Architecture> wanted =
                kind.get().hasConvolutions() && architecture.get().equals(AUTO)
                        ? Optional.empty()
                        : Optional.of(Architecture.DENSE);
        LayerWishes usual = new LayerWishes(wanted, Optional.empty(), Optional.empty(), latent.get());
        return usual.architecture(kind.get(), image) == Architecture.CONV
                ? usual
                : new LayerWishes(
                        wanted,
                        Optional.empty(),
                        counts(hidden) ? Optional.of(hidden.get()) : Optional.empty(),
                        latent.get());
    }
}
