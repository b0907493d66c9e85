package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import latentfx.model.Zoo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of model can be named on a map, in either language. */
final class KindNamesTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void everyKindHasAShortNameOfItsOwnInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Locale.setDefault(language);
            KindNames names = new KindNames();
            List<String> all =
                    Zoo.kinds().stream().map(kind -> names.name(kind.id())).toList();
            assertEquals(10, new HashSet<>(all).size(), all::toString);
            assertTrue(all.stream().allMatch(name -> name.length() <= 20), all::toString);
        }
        assertEquals("적층 AE", new KindNames().name("stacked"));
    }

    @Test
    void aKindThatIsNotKnownIsCalledByItsId() {
        assertEquals("gan", new KindNames().name("gan"));
    }
}
