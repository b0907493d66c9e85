package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class FileNamesTest {
    @Test
    void aFileNameGetsItsEndingOnce() {
        assertEquals(Path.of("a", "b.png"), FileNames.withEnding(Path.of("a", "b"), ".png"));
        assertEquals(Path.of("b.PNG"), FileNames.withEnding(Path.of("b.PNG"), ".png"));
        assertEquals(Path.of("a.gif"), FileNames.withEnding(Path.of("a"), ".gif"));
        assertEquals(Path.of("a.GIF"), FileNames.withEnding(Path.of("a.GIF"), ".gif"));
        assertEquals(Path.of("a.png.gif"), FileNames.withEnding(Path.of("a.png"), ".gif"));
    }

    @Test
    void anEndingIsThatOfTheNameAlone() {
        assertTrue(FileNames.hasEnding(Path.of("models", "A.LatentFX"), ".latentfx"));
        assertFalse(FileNames.hasEnding(Path.of("x.latentfx", "a"), ".latentfx"));
        assertFalse(FileNames.hasEnding(Path.of("/"), ".latentfx"));
    }

    @Test
    void anyNameBecomesThatOfAFile() {
        assertEquals("vae-2-squares", FileNames.plain("vae-2 · squares", "training"));
        assertEquals("vae-2-synthetic-digits", FileNames.plain("vae-2 · synthetic digits", "model"));
        assertEquals("model", FileNames.plain("../..", "model"));
        assertEquals("나의-모델", FileNames.plain("나의 모델", "model"));
        assertEquals("a-b-c", FileNames.plain("a/b\\c:", "model"));
    }
}
