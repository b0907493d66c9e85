package latentfx.ui.training.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.DenoisingSpec;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.PcaSpec;
import latentfx.model.StackedSpec;
import latentfx.ui.training.form.DiagramLayout.Bar;
import latentfx.ui.training.form.DiagramLayout.Role;
import org.junit.jupiter.api.Test;

final class DiagramLayoutTest {
    private static final double WIDTH = 270;
    private static final double HEIGHT = 92;

    private static DiagramLayout plain(int inputs, List<Integer> hidden, int latent) {
        return DiagramLayout.of(new AutoencoderSpec(new NetworkShape(inputs, hidden, latent)), WIDTH, HEIGHT);
    }

    @Test
    void theDecoderMirrorsTheEncoder() {
        DiagramLayout layout = plain(784, List.of(512, 256), 2);
        assertEquals(
                List.of(784, 512, 256, 2, 256, 512, 784),
                layout.bars().stream().map(Bar::units).toList());
        assertEquals(Role.INPUT, layout.bars().get(0).role());
        assertEquals(Role.CODE, layout.bars().get(3).role());
        assertEquals(Role.OUTPUT, layout.bars().get(6).role());
        assertEquals(6, layout.links().size());
        for (int i = 0; i < 7; i++) {
            assertEquals(
                    WIDTH,
                    layout.bars().get(i).middle() + layout.bars().get(6 - i).middle(),
                    1e-9);
        }
    }

    @Test
    void heightsGoWithTheSquareRootOfTheUnits() {
        DiagramLayout layout = plain(1024, List.of(256, 64), 16);
        double tallest = layout.bars().get(0).height();
        assertEquals(HEIGHT - DiagramLayout.TOP - DiagramLayout.BOTTOM, tallest, 1e-9);
        assertEquals(tallest / 2, layout.bars().get(1).height(), 1e-9);
        assertEquals(tallest / 4, layout.bars().get(2).height(), 1e-9);
        assertEquals(tallest / 8, layout.bars().get(3).height(), 1e-9);
    }

    @Test
    void anOvercompleteCodeIsTheTallestBar() {
        DiagramLayout layout = plain(16, List.of(), 64);
        assertEquals(layout.code().height(), 2 * layout.bars().get(0).height(), 1e-9);
        assertEquals(
                HEIGHT - DiagramLayout.TOP - DiagramLayout.BOTTOM, layout.code().height(), 1e-9);
    }

    @Test
    void everythingStaysWithinTheEdgesHoweverDeepAndNarrow() {
        for (double width : new double[] {60, 150, 270, 430}) {
            DiagramLayout layout = DiagramLayout.of(
                    new AutoencoderSpec(new NetworkShape(784, Collections.nCopies(8, 1000), 1)), width, HEIGHT);
            double right = 0;
            for (Bar bar : layout.bars()) {
                assertTrue(bar.x() >= right, "bars do not overlap at " + width);
                assertTrue(bar.y() >= DiagramLayout.TOP - 1e-9 && bar.bottom() <= HEIGHT - DiagramLayout.BOTTOM + 1e-9);
                assertTrue(bar.height() >= 3, "even one unit can be seen");
                right = bar.right();
            }
            assertTrue(right <= width);
        }
    }

    @Test
    void numbersAreWrittenWhereThereIsRoomAndTheCodeAlways() {
        assertTrue(plain(784, List.of(512, 256), 2).bars().stream().allMatch(Bar::labelled));
        DiagramLayout deep = plain(784, Collections.nCopies(8, 1000), 2);
        assertTrue(deep.code().labelled());
        assertTrue(deep.bars().get(0).labelled());
        long labels = deep.bars().stream().filter(Bar::labelled).count();
        assertTrue(labels > 3 && labels < 17, labels + " labels");
        List<Bar> written = deep.bars().stream().filter(Bar::labelled).toList();
        for (int i = 1; i < written.size(); i++) {
            double apart = written.get(i).middle() - written.get(i - 1).middle();
            assertTrue(apart >= 20, "labels " + apart + " apart");
        }
    }

    @Test
    void noiseAndClassAreMarkedWhereTheyAct() {
        NetworkShape shape = new NetworkShape(784, List.of(128), 8);
        DiagramLayout noisy = DiagramLayout.of(new DenoisingSpec(shape, Noise.STANDARD), WIDTH, HEIGHT);
        assertEquals(noisy.bars().subList(0, 1), noisy.noisy());
        DiagramLayout told = DiagramLayout.of(new ConditionalVaeSpec(shape, 10, Likelihood.BERNOULLI), WIDTH, HEIGHT);
        assertEquals(List.of(), told.noisy());
        assertEquals(2, told.classes().size());
        assertEquals(told.bars().get(0).x(), told.classes().get(0).x());
        assertEquals(told.code().x(), told.classes().get(1).x());
        assertTrue(told.classes().get(1).y() >= told.code().bottom());
        assertTrue(told.classes().get(0).bottom() <= HEIGHT - DiagramLayout.BOTTOM + 1e-9);
        assertTrue(
                DiagramLayout.of(new PcaSpec(784, 2), WIDTH, HEIGHT).classes().isEmpty());
    }

    @Test
    void stackedLayersThatDenoiseAreSpoiltOneByOneUpToTheCode() {
        NetworkShape shape = new NetworkShape(784, List.of(512, 256), 8);
        DiagramLayout noisy = DiagramLayout.of(new StackedSpec(shape, 5, Optional.of(Noise.STANDARD)), WIDTH, HEIGHT);
        assertEquals(
                List.of(784, 512, 256), noisy.noisy().stream().map(Bar::units).toList());
        assertEquals(
                List.of(),
                DiagramLayout.of(new StackedSpec(shape, 5, Optional.empty()), WIDTH, HEIGHT)
                        .noisy());
    }
}
