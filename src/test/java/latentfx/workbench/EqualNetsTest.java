package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import latentfx.analysis.units.EqualNet;
import latentfx.analysis.units.MaskedImages;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.FakeData;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Four nets of equal layers, and what noise in training is good for. */
final class EqualNetsTest {
    private static final Path MNIST = Path.of("../shared/data/mnist");

    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    private final EqualNets nets = new EqualNets(workbench);

    @Test
    void eachKindIsTrainedOnTheSourceWithTheSameTestPart() throws IOException {
        TrainTest squares = FakeData.squares();
        TrainTest other = new TrainTest(squares.train(), squares.train());
        List<Progress> told = new ArrayList<>();
        Map<EqualNet, OpenModel> trained = nets.train(
                List.of(source("other", other), source("squares", squares)),
                squares.test().origin(),
                told::add,
                new Cancellation());
        assertEquals(
                List.of("ae", "stacked", "denoising", "stacked-denoising"),
                trained.values().stream().map(net -> net.model().spec().kind()).toList());
        assertTrue(trained.values().stream()
                .allMatch(net -> net.model().spec().shape().hidden().equals(List.of(256)) && net.latent() == 64));
        Progress last = told.get(told.size() - 1);
        assertEquals(36 * 40, last.total()); // 6 + 12 + 6 + 12 passes over 40 images
        assertEquals(1, last.fraction(), 1e-9);
    }

    @Test
    void withoutItsTrainingPartNothingIsTrained() {
        TrainTest squares = FakeData.squares();
        IOException refused = assertThrows(
                IOException.class,
                () -> nets.train(
                        List.of(source("squares", squares)),
                        FakeData.corners(5).origin(),
                        progress -> {},
                        new Cancellation()));
        assertTrue(refused.getMessage().contains("corners"), refused::getMessage);
    }

    private static DataSource source(String name, TrainTest data) {
        return new DataSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public TrainTest load(java.util.function.Consumer<Progress> progress, Cancellation cancellation) {
                return data;
            }
        };
    }

    /**
     * A reference run in PyTorch on the first 2,000 test images: at 30 % masked AE .0242, SAE .0247, DAE .0144, SDAE .0121.
     * Of every tenth image, which have a tenth more ink, NumPy says what the masked pixels themselves cost.
     */
    @Test
    @Tag("slow")
    void noiseInTrainingIsWhatStandsMasks() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(MNIST), "MNIST is not at " + MNIST);
        TrainTest mnist = new IdxFolder(MNIST).load(progress -> {}, new Cancellation());
        MaskedImages images = MaskedImages.of(mnist.test(), 3);
        assertEquals(0.0338, images.untouched().get(3), 0.0005);
        assertEquals(0.0567, images.untouched().get(5), 0.0007);
        assertEquals(0.0794, images.untouched().get(7), 0.0009);
        Map<EqualNet, List<Double>> errors = new EnumMap<>(EqualNet.class);
        nets.train(mnist, progress -> {}, new Cancellation())
                .forEach((kind, net) -> errors.put(kind, images.errors(net.model(), () -> {}, new Cancellation())));
        double plain = errors.get(EqualNet.PLAIN).get(3);
        assertEquals(0.0242 * 1.1, plain, 0.004);
        assertTrue(errors.get(EqualNet.DENOISING).get(3) <= 0.65 * plain, errors::toString);
        assertTrue(errors.get(EqualNet.STACKED_DENOISING).get(3) <= 0.65 * plain, errors::toString);
        assertEquals(plain, errors.get(EqualNet.STACKED).get(3), 0.1 * plain);
        assertTrue(
                errors.get(EqualNet.STACKED).get(0) < errors.get(EqualNet.PLAIN).get(0), errors::toString);
    }
}
