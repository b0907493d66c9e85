package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModelScanTest {
    private final byte[] sound = TinyOnnx.decoder(16, "Sigmoid", 1, 4, 4).toBytes();

    @Test
    void aSoundModelIsReadAsItWasWritten() throws IOException {
        ScannedModel scanned = ModelScan.of(sound);
        assertEquals(new ScannedModel(8, Optional.empty(), List.of(), Optional.empty(), false), scanned);
    }

    @Test
    void operatorsThatDrawRandomNumbersAreSeen() throws IOException {
        TinyOnnx model = TinyOnnx.decoder(16, "Sigmoid", 16);
        assertFalse(ModelScan.of(model.toBytes()).random());
        model.node("RandomNormalLike", List.of("z"), List.of("noise"));
        assertTrue(ModelScan.of(model.toBytes()).random());
    }

    @Test
    void damagedBytesEndInNothingButAnIoException() {
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(sound.length) + 1);
            for (int j = 0; j < 3; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ModelScan.of(damaged);
            } catch (IOException expected) {
                refused++;
            }
        }
        assertTrue(refused > 1_000, refused + " of 20,000 refused");
    }
}
