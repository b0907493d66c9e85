package latentfx.ui.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import latentfx.model.Zoo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindWordsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"en,68", "ko,46"})
    void everyKindHasANameOfItsOwnAndASentenceOfTwoLines(String language, int most) {
        Locale.setDefault(Locale.forLanguageTag(language));
        KindWords words = new KindWords();
        Set<String> names = new HashSet<>();
        for (Zoo.Kind kind : Zoo.kinds()) {
            assertTrue(names.add(words.name(kind)), kind.id());
            String sentence = words.sentence(kind);
            assertTrue(sentence.endsWith("."), sentence);
            assertTrue(sentence.length() <= most, sentence + " has " + sentence.length());
        }
    }

    @Test
    void theFirstOfEachFamilyHasItsHeading() {
        Locale.setDefault(Locale.ENGLISH);
        KindWords words = new KindWords();
        assertEquals(
                List.of("Linear", "Autoencoders", "Stacked", "Variational"),
                Zoo.kinds().stream()
                        .flatMap(kind -> words.heading(kind).stream())
                        .toList());
        assertEquals(Optional.of("Stacked"), words.heading(Zoo.kind("stacked")));
    }

    @Test
    void aTypedLetterGoesToTheNextKindThatBeginsWithIt() {
        Locale.setDefault(Locale.ENGLISH);
        KindWords words = new KindWords();
        assertEquals("sparse", words.typed("s", Zoo.kind("vae")).orElseThrow().id());
        assertEquals(
                "stacked", words.typed("S", Zoo.kind("sparse")).orElseThrow().id());
        assertEquals("beta-vae", words.typed("β", Zoo.kind("ae")).orElseThrow().id());
        assertEquals("beta-vae", words.typed("b", Zoo.kind("ae")).orElseThrow().id(), "by its id");
        assertEquals(Optional.empty(), words.typed("z", Zoo.kind("ae")));
        assertEquals(Optional.empty(), words.typed(" ", Zoo.kind("ae")));
    }
}
