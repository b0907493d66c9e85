package latentfx.ui.units;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.ExpectedLog;
import latentfx.analysis.SampleImages;
import latentfx.analysis.units.EqualNet;
import latentfx.analysis.units.UnitRolls;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.Activation;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.ImportedSpec;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.task.Progress;
import latentfx.ui.units.RobustnessViewModel.Doing;
import latentfx.ui.units.RobustnessViewModel.Missing;
import org.junit.jupiter.api.Test;

/** Dice, masks and curves over corners, images of 2×2 pixels of which the first two are 0 or 1. */
final class UnitsViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(50);
    private static final LatentModel DECODER = FakeModels.flat(
            new ImportedSpec(
                    List.of(), List.of(new LayerSpec.Dense(2, 4, Activation.LINEAR)), false, Likelihood.SQUARED_ERROR),
            new Parameters(new float[0], new float[12]));

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> trainedOn = new ArrayList<>();
    private final UnitsViewModel units = new UnitsViewModel(
            model,
            sample,
            images,
            (sources, test, progress, cancellation) -> {
                trainedOn.add(test.name());
                progress.accept(new Progress(1, 2));
                Map<EqualNet, OpenModel> nets = new EnumMap<>(EqualNet.class);
                for (EqualNet net : EqualNet.values()) {
                    nets.put(net, open("net " + net, FakeModels.cornerAutoencoder(2), FakeData.IMAGE));
                }
                return nets;
            },
            List::of,
            waiting::add,
            Runnable::run);

    private static OpenModel open(String name, LatentModel model, ImageShape shape) {
        CodeSheet sheet = new CodeSheet(
                CORNERS.samples().matrix().columns(0, 2), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel(name, model, shape, sheet, Optional.empty());
    }

    private static OfferedModel offered(String name, LatentModel model, ImageShape shape) {
        return new OfferedModel(name, () -> open(name, model, shape));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void ready() {
        images.know(CORNERS);
        model.set(Optional.of(open("map", FakeModels.cornerAutoencoder(2), FakeData.IMAGE)));
        units.watchedProperty().set(true);
        units.robustness()
                .offer(List.of(
                        offered("copy", FakeModels.cornerAutoencoder(2), FakeData.IMAGE),
                        offered("decoder", DECODER, FakeData.IMAGE),
                        offered("wide", FakeModels.cornerAutoencoder(2), new ImageShape(1, 4, 1)),
                        new OfferedModel("gone", () -> {
                            throw new IOException("gone");
                        })));
        work();
    }

    @Test
    void allRollsAreCounted() {
        DiceViewModel dice = units.dice();
        assertEquals(0, dice.rollsProperty().get().rolls());
        dice.roll(1);
        dice.roll(100);
        work();
        UnitRolls rolls = dice.rollsProperty().get();
        assertEquals(101, rolls.rolls());
        dice.roll(10_000);
        work();
        assertEquals(10_101, dice.rollsProperty().get().rolls());
        assertEquals(0.8, dice.rollsProperty().get().mean(0), 0.02);
        for (int i = 0; i < 200; i++) {
            dice.roll(10_000);
        }
        assertEquals(DiceViewModel.MOST, dice.wantedProperty().get());
    }

    @Test
    void anotherProbabilityBeginsAnew() {
        DiceViewModel dice = units.dice();
        dice.roll(100);
        work();
        dice.probabilities().get(0).set(0);
        work();
        assertEquals(0, dice.rollsProperty().get().rolls());
        dice.roll(500);
        work();
        assertEquals(0, dice.rollsProperty().get().mean(0));
        int before = dice.rollsProperty().get().count(0b00110);
        dice.restart();
        dice.roll(500);
        work();
        assertNotEquals(before, dice.rollsProperty().get().count(0b00110), "other rolls");
    }

    @Test
    void masksFollowShareLayerAndDraw() {
        ready();
        sample.set(OptionalInt.of(3));
        units.masks().shareProperty().set(0);
        work();
        MaskedAnswer clean = units.masks().answerProperty().get().orElseThrow();
        assertArrayEquals(new float[] {1, 1, 0, 0}, clean.masked().input());
        assertEquals(clean.plain().error(), clean.masked().error());
        units.masks().shareProperty().set(0.7);
        units.masks().drawAnew();
        work();
        MaskedAnswer masked = units.masks().answerProperty().get().orElseThrow();
        assertEquals(2, masked.question().masks().seed());
        assertEquals(0.7, masked.question().masks().share());
        units.masks().mask(0, false);
        work();
        assertEquals(
                0,
                units.masks()
                        .answerProperty()
                        .get()
                        .orElseThrow()
                        .masked()
                        .layers()
                        .get(0)
                        .masked());
        units.masks().mask(2, true);
        assertEquals(Set.of(2), units.masks().layersProperty().get());
    }

    @Test
    void masksSayWhatIsMissing() {
        assertEquals(
                MasksViewModel.Missing.MODEL, units.masks().missingProperty().get());
        model.set(Optional.of(open("decoder", DECODER, FakeData.IMAGE)));
        assertEquals(
                MasksViewModel.Missing.ENCODER, units.masks().missingProperty().get());
        assertTrue(waiting.isEmpty());
        model.set(Optional.of(open("map", FakeModels.cornerAutoencoder(2), FakeData.IMAGE)));
        assertTrue(waiting.isEmpty(), "nothing is computed out of sight");
    }

    @Test
    void curvesSayWhatIsMissing() {
        RobustnessViewModel robustness = units.robustness();
        assertEquals(Missing.MODEL, robustness.missingProperty().get());
        model.set(Optional.of(open("map", FakeModels.cornerAutoencoder(2), FakeData.IMAGE)));
        assertEquals(Missing.IMAGES, robustness.missingProperty().get());
        images.know(CORNERS);
        units.watchedProperty().set(true);
        work();
        assertEquals(Missing.CHOICE, robustness.missingProperty().get());
        robustness.measure();
        assertTrue(waiting.isEmpty());
        ready();
        robustness.choose("copy", true);
        assertEquals(Missing.NOTHING, robustness.missingProperty().get());
    }

    /** The masked images cost a quarter of the share; the model copies them and errs by .125 besides. */
    @Test
    void eachChosenModelHasACurveOrAReason() {
        ready();
        RobustnessViewModel robustness = units.robustness();
        Set.of("copy", "decoder", "wide", "gone").forEach(name -> robustness.choose(name, true));
        robustness.measure();
        assertEquals(Doing.MEASURING, robustness.doingProperty().get());
        try (ExpectedLog log = ExpectedLog.of(ErrorCurves.class)) {
            work();
            log.assertSays("a model could not be compared");
        }
        assertEquals(Doing.NOTHING, robustness.doingProperty().get());
        ErrorCurves curves = robustness.curvesProperty().get().orElseThrow();
        assertEquals(200, curves.images());
        assertEquals(1, curves.curves().size());
        assertEquals("copy", curves.curves().get(0).name());
        assertEquals(2, curves.curves().get(0).latent());
        assertEquals(
                0.125 + curves.untouched().get(3),
                curves.curves().get(0).errors().get(3),
                1e-6);
        assertEquals(0.3 / 4, curves.untouched().get(3), 0.03);
        assertEquals(
                List.of(
                        new ErrorCurves.Refused("decoder", ErrorCurves.Reason.ENCODER),
                        new ErrorCurves.Refused("wide", ErrorCurves.Reason.SHAPE),
                        new ErrorCurves.Refused("gone", ErrorCurves.Reason.UNREADABLE)),
                curves.refused());
    }

    @Test
    void fourNetsAreTrainedOnTheDataOfTheMapAndThenMeasured() {
        ready();
        RobustnessViewModel robustness = units.robustness();
        robustness.train();
        assertEquals(Doing.TRAINING, robustness.doingProperty().get());
        work();
        assertEquals(List.of("corners"), trainedOn);
        assertEquals(8, robustness.offeredProperty().get().size());
        ErrorCurves curves = robustness.curvesProperty().get().orElseThrow();
        assertEquals(
                List.of("net PLAIN", "net STACKED", "net DENOISING", "net STACKED_DENOISING"),
                curves.curves().stream().map(ErrorCurves.Curve::name).toList());
        robustness.offer(List.of());
        assertEquals(4, robustness.offeredProperty().get().size(), "what was trained stays");
    }

    @Test
    void whatIsBeingDoneCanBeStopped() {
        ready();
        RobustnessViewModel robustness = units.robustness();
        robustness.train();
        robustness.stop();
        work();
        assertEquals(Doing.NOTHING, robustness.doingProperty().get());
        assertTrue(robustness.stoppedProperty().get());
        assertTrue(robustness.curvesProperty().get().isEmpty());
        robustness.choose("copy", true);
        robustness.measure();
        assertFalse(robustness.stoppedProperty().get());
        robustness.stop();
        work();
        assertTrue(robustness.curvesProperty().get().isEmpty());
    }
}
