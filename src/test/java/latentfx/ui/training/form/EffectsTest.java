package latentfx.ui.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;
import latentfx.ui.fx.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EffectsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static String up(String key) {
        return Messages.of(Effects.class).get(key + ".up");
    }

    private static String down(String key) {
        return Messages.of(Effects.class).get(key + ".down");
    }

    @Test
    void aSettingWithTheFocusIsToldBothWays() {
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        effects.focused(form.epochs());
        String told = effects.sentenceProperty().get();
        assertTrue(told.contains(up("epochs")) && told.contains(down("epochs")), told);
    }

    @Test
    void aChangedSettingIsToldTheWayThatItWent() {
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        Setting<?> beta = form.option("beta");
        effects.focused(beta);
        beta.textProperty().set("10");
        assertEquals(
                "β 4 → 10: " + up("option-beta") + ".",
                effects.sentenceProperty().get());
        beta.textProperty().set("1");
        assertEquals(
                "β 4 → 1: " + down("option-beta") + ".",
                effects.sentenceProperty().get(),
                "counted from the value that it had when it got the focus");
        beta.textProperty().set("4");
        assertTrue(effects.sentenceProperty().get().contains(up("option-beta")));
        assertTrue(effects.sentenceProperty().get().contains(down("option-beta")));
    }

    @Test
    void aHalfTypedValueLeavesWhatWasSaid() {
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        effects.focused(form.latent());
        form.latent().textProperty().set("16");
        String said = effects.sentenceProperty().get();
        form.latent().textProperty().set("");
        assertEquals(said, effects.sentenceProperty().get());
        form.latent().textProperty().set("1");
        assertTrue(effects.sentenceProperty().get().contains("2 → 1"));
    }

    @Test
    void widerOrMoreLayersAreMore() {
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        effects.focused(form.hidden());
        form.hidden().textProperty().set("512, 256, 64");
        assertTrue(effects.sentenceProperty().get().endsWith(up("hidden") + "."));
        form.hidden().textProperty().set("512, 256, 128, 64, 32, 16");
        assertEquals(
                "Hidden layers: " + up("hidden") + ".",
                effects.sentenceProperty().get(),
                "long values are left out");
        form.hidden().textProperty().set("512");
        assertTrue(effects.sentenceProperty().get().endsWith(down("hidden") + "."));
    }

    @Test
    void aChoiceAndAKindTellWhatTheyAreGoodFor() {
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        form.kindProperty().set(Zoo.kind("sparse"));
        assertTrue(effects.sentenceProperty().get().startsWith("Sparse autoencoder: "));
        form.option("penalty").textProperty().set("kl");
        assertEquals(
                "Penalty – KL: each code unit is active for about a share ρ of the images.",
                effects.sentenceProperty().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everySettingAndEveryChoiceHasSomethingToSay(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        Set<String> said = new HashSet<>(Set.of(effects.sentenceProperty().get()));
        for (Zoo.Kind kind : Zoo.kinds().subList(0, 7)) {
            form.kindProperty().set(kind);
            assertTrue(said.add(effects.sentenceProperty().get()), kind.id());
        }
        for (Setting<?> setting : form.settings()) {
            effects.focused(setting);
            assertTrue(said.add(effects.sentenceProperty().get()), setting.key());
        }
        for (Zoo.Kind kind : Zoo.kinds()) {
            for (SpecOption option : kind.options()) {
                if (option instanceof SpecOption.Choice choice) {
                    choice.values().forEach(form.option(option.name()).textProperty()::set);
                    assertFalse(effects.sentenceProperty().get().isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en,116", "ko,75"})
    void nothingSaidIsTooLongForThreeLinesOfTheColumn(String language, int most) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TrainingForm form = new TrainingForm();
        Effects effects = new Effects(form);
        List<String> said = new ArrayList<>();
        effects.sentenceProperty().addListener((property, was, now) -> said.add(now));
        form.settings().forEach(effects::focused);
        Zoo.kinds().forEach(form.kindProperty()::set);
        assertTrue(said.size() > 20, said.size() + " sentences");
        said.forEach(one -> assertTrue(one.length() <= most, one + " has " + one.length()));
    }
}
