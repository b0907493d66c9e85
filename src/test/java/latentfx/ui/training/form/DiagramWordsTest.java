package latentfx.ui.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import latentfx.data.Noise;
import latentfx.model.CodePenalty;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.DenoisingSpec;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.SparseSpec;
import latentfx.model.VaeSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DiagramWordsTest {
    private final Locale before = Locale.getDefault();
    private final NetworkShape shape = new NetworkShape(784, List.of(512, 256), 2);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void noiseIsToldWithItsAmount() {
        DiagramWords words = new DiagramWords();
        assertEquals("noise 30 %", words.atInput(new DenoisingSpec(shape, Noise.STANDARD)));
        assertEquals("noise ±0.25", words.atInput(new DenoisingSpec(shape, new Noise(Noise.Kind.GAUSSIAN, 0.25))));
        assertEquals("", words.atInput(new VaeSpec(shape, 1)));
        assertEquals("+ class", words.atInput(new ConditionalVaeSpec(shape, 10, Likelihood.BERNOULLI)));
    }

    @Test
    void whatIsChargedAtTheCodeIsToldWithItsWeight() {
        DiagramWords words = new DiagramWords();
        assertEquals("KL", words.atCode(new VaeSpec(shape, 1)));
        assertEquals("KL × 4", words.atCode(new VaeSpec(shape, 4)));
        assertEquals(
                "L1 penalty × 0.5",
                words.atCode(new SparseSpec(shape, new CodePenalty(CodePenalty.Kind.L1, 0.5, 0.1))));
        assertEquals(
                "KL penalty × 2, ρ 0.1",
                words.atCode(new SparseSpec(shape, new CodePenalty(CodePenalty.Kind.KL, 2, 0.1))));
        assertEquals("", words.atCode(new DenoisingSpec(shape, Noise.STANDARD)));
    }

    @Test
    void theDrawingCanBeReadOut() {
        assertEquals(
                "The network: image → 512 → 256 → code of 2 → 256 → 512 → image. KL × 4",
                new DiagramWords().spoken(new VaeSpec(shape, 4)));
    }
}
