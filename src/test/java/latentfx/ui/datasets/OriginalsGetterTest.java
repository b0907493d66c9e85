package latentfx.ui.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.model.FakeData;
import latentfx.ui.originals.Originals;
import latentfx.ui.originals.OriginalsWay;
import latentfx.ui.training.FakeSource;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;
import org.junit.jupiter.api.Test;

final class OriginalsGetterTest {
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Dataset> read = new ArrayList<>();
    private final DataChoices data = new DataChoices(
            new FakeSource("synthetic digits", true), place -> new FakeSource("a", true), later::add, Runnable::run);
    private final MnistFetch mnist = new MnistFetch(
            (folder, progress, cancellation) -> asked.add("download"),
            Path.of("/data/mnist"),
            later::add,
            Runnable::run);
    private final Originals originals = new Originals(new SampleImages());

    OriginalsGetterTest() {
        data.setOnTestRead(read::add);
        new OriginalsGetter(data, mnist, () -> asked.add("folder"), problem -> asked.add("problem")).serve(originals);
    }

    private void work() {
        List<Runnable> now = List.copyOf(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void mnistIsDownloadedAndMeanwhileTheButtonsRest() {
        originals.get(OriginalsWay.GET_MNIST);
        assertTrue(originals.busyProperty().get());
        work();
        assertEquals(List.of("download"), asked);
        assertFalse(originals.busyProperty().get());
    }

    @Test
    void syntheticDigitsAreMadeAgainWithoutChoosingThemToLearnFrom() {
        originals.get(OriginalsWay.MAKE);
        assertTrue(originals.busyProperty().get());
        work();
        assertEquals(
                List.of(FakeData.squares().test().origin()),
                read.stream().map(Dataset::origin).toList());
        assertFalse(originals.busyProperty().get());
    }

    @Test
    void otherDataIsAskedFor() {
        originals.get(OriginalsWay.OPEN_DATA);
        assertEquals(List.of("folder"), asked);
    }
}
