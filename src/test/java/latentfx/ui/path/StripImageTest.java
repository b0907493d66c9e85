package latentfx.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;

class StripImageTest {
    @Test
    void elevenPicturesStandSideBySide() {
        StripImage strip = new StripImage(new ImageShape(2, 2, 1));
        strip.place(3, new float[] {1, 2, 3, 4});

        assertEquals(new ImageShape(2, 22, 1), strip.shape());
        assertEquals(1, strip.pixels()[6]);
        assertEquals(2, strip.pixels()[7]);
        assertEquals(3, strip.pixels()[22 + 6]);
        assertEquals(4, strip.pixels()[22 + 7]);
        assertEquals(0, strip.pixels()[8]);
    }

    @Test
    void widePicturesAreThinnedOut() {
        StripImage strip = new StripImage(new ImageShape(100, 100, 3));
        float[] picture = new float[30_000];
        picture[(2 * 100 + 4) * 3 + 1] = 0.5f;
        strip.place(0, picture);

        assertEquals(new ImageShape(50, 550, 3), strip.shape());
        assertEquals(0.5f, strip.pixels()[(550 + 2) * 3 + 1]);
    }
}
