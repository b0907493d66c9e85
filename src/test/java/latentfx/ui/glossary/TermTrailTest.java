package latentfx.ui.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Term;
import org.junit.jupiter.api.Test;

/** Who follows links from term to term finds the way back. */
final class TermTrailTest {
    @Test
    void theWayBackIsTheWayThatWasGone() throws IOException {
        Glossary glossary = Glossary.bundled();
        Term code = glossary.find("code").orElseThrow();
        Term encoder = glossary.find("encoder").orElseThrow();
        TermTrail trail = new TermTrail(code);
        trail.back();
        assertEquals(code, trail.termProperty().get());
        trail.follow(encoder);
        trail.follow(code);
        assertTrue(trail.goesBackProperty().get());
        trail.back();
        assertEquals(encoder, trail.termProperty().get());
        trail.back();
        assertEquals(code, trail.termProperty().get());
        assertFalse(trail.goesBackProperty().get());
    }
}
