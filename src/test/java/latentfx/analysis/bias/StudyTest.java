package latentfx.analysis.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Studies of images of 2×2 pixels with a model that always draws the same, so that every figure is known. */
final class StudyTest {
    private final List<TrainingRequest> requests = new ArrayList<>();
    private final List<StudyStep> steps = new ArrayList<>();

    private static StudyData data() {
        return new StudyData(new TrainTest(RareGrey.images(4), RareGrey.images(1)), 550);
    }

    /** Encodes to the first pixels and draws them again: grey below 0.5 where the group was seen often, else black. */
    private LatentModel train(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation) {
        cancellation.throwIfCancelled();
        requests.add(request);
        progress.accept(new Progress(
                request.data().train().size(), request.data().train().size()));
        double share = Arrays.stream(request.data().train().labels()).average().orElse(0);
        return new FixedPicture(request.spec(), share > 0.05 ? 0.3f : 0.1f);
    }

    private BiasStudy study(BiasPlan plan, Optional<BiasStudy> earlier) throws IOException {
        StudyData data = data();
        ImageNamer namer = NamersForTests.nearest(data.parts().train());
        return new StudyRun(data, plan, namer, this::train, steps::add, new Cancellation()).run(earlier);
    }

    @Test
    void aGroupIsStarvedAndThenDrawnAsOftenAsBefore() throws IOException {
        BiasStudy study = study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN), Optional.empty());
        assertEquals(new GroupSize(40, 400), study.natural());
        assertEquals(new GroupSize(2, 400), study.learnt());
        assertEquals(new GroupSize(10, 100), study.heldOut());
        assertEquals(402, requests.get(0).data().train().size());
        assertEquals(BiasStudy.EPOCHS, requests.get(0).plan().epochs());
        assertEquals(1 + BiasStudy.EPOCHS, requests.size());
        int drawn = Arrays.stream(requests.get(2).data().train().labels()).sum();
        assertEquals(402 / 11.0, drawn, 20);
        assertEquals(2 / 402.0, study.starved().drawnShare(), 1e-9);
        assertEquals(1 / 11.0, study.remedied().drawnShare(), 1e-9);
    }

    /** Grey pixels of 0.5 drawn as 0.1 have a squared error of 0.16, as 0.3 of 0.04; black ones of 0.01 and of 0.09. */
    @Test
    void errorsAreMeasuredByGroup() throws IOException {
        BiasStudy study = study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN), Optional.empty());
        assertEquals(0.16, study.starved().errors().rare(), 1e-6);
        assertEquals(0.01, study.starved().errors().common(), 1e-6);
        assertEquals(16, study.starved().errors().ratio(), 1e-3);
        assertEquals(0.04, study.remedied().errors().rare(), 1e-6);
        assertEquals(0.09, study.remedied().errors().common(), 1e-6);
    }

    /** 0.1 is nearer to black, 0.3 nearer to grey. */
    @Test
    void reconstructionsAreNamed() throws IOException {
        BiasStudy study = study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN), Optional.empty());
        assertFalse(study.judged());
        assertEquals(new Naming(10, -1, 0, 10), study.originals());
        assertEquals(new Naming(0, 0, 10, 10), study.starved().group());
        assertEquals(new Naming(10, -1, 0, 10), study.remedied().group());
        assertEquals(1, study.starved().others().ownShare());
        assertEquals(new Naming(0, 1, 100, 100), study.remedied().others());
        assertEquals(8, study.examples().rows());
        assertEquals(0.5, study.examples().get(7, 3));
        assertEquals(0.3, study.remedied().examples().get(0, 0), 1e-6);
    }

    @Test
    void anotherRemedyTrainsOnlyOneModel() throws IOException {
        BiasStudy first = study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN), Optional.empty());
        requests.clear();
        steps.clear();
        BiasStudy second = study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.DENSITY), Optional.of(first));
        assertEquals(BiasStudy.EPOCHS, requests.size());
        assertEquals(first.starved(), second.starved());
        assertEquals(Remedy.DENSITY, second.plan().remedy());
        requests.clear();
        study(new BiasPlan(new LeftOut.OfClass(1), 0.5, Remedy.DENSITY), Optional.of(first));
        assertEquals(1 + BiasStudy.EPOCHS, requests.size());
    }

    @Test
    void progressGrowsToTheMeasuring() throws IOException {
        study(new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN), Optional.empty());
        double before = 0;
        for (StudyStep step : steps) {
            assertTrue(step.fraction() >= before, step::toString);
            before = step.fraction();
        }
        assertEquals(StudyStep.Stage.STARVED, steps.get(0).stage());
        assertEquals(new StudyStep(StudyStep.Stage.MEASURING, 0.9), steps.get(steps.size() - 1));
        assertEquals(0.9, steps.get(steps.size() - 2).fraction(), 1e-9);
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        Dataset black = RareGrey.images(1).at(IntStream.range(0, 10).toArray());
        StudyData none = new StudyData(new TrainTest(RareGrey.images(4), black), 450);
        BiasPlan plan = new BiasPlan(new LeftOut.OfClass(1), 0.05, Remedy.KNOWN);
        ImageNamer namer = NamersForTests.nearest(RareGrey.images(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StudyRun(none, plan, namer, this::train, steps::add, new Cancellation()));
        assertThrows(IllegalArgumentException.class, () -> new BiasPlan(new LeftOut.OfClass(1), 0, Remedy.KNOWN));
    }

    /** Others at 0, 1, …, 19 have their tenth code of 0, 1, …, 19 at 5 to 10; of the group far off nothing is near. */
    @Test
    void codesAroundAreCountedWithinTheUsualDistance() {
        float[] line = new float[20];
        for (int i = 0; i < line.length; i++) {
            line[i] = i;
        }
        Matrix learnt = Matrix.wrap(20, 1, line);
        Matrix codes = Matrix.of(4, 1, 0, 0, 0, 100);
        assertEquals(
                new GroupDensity(10, 0), GroupDensity.of(learnt, codes, new boolean[] {false, false, false, true}));
        Matrix middle = Matrix.of(4, 1, 0, 0, 0, 10);
        assertEquals(
                new GroupDensity(10, 19), GroupDensity.of(learnt, middle, new boolean[] {false, false, false, true}));
    }

    @Test
    void dataIsCutIntoFourFifthsAndOne() {
        StudyData cut = StudyData.of(RareGrey.images(10));
        assertEquals(880, cut.parts().train().size());
        assertEquals(220, cut.parts().test().size());
        assertEquals(1_100, cut.all());
        assertEquals(
                100,
                Arrays.stream(cut.parts().train().labels()).sum()
                        + Arrays.stream(cut.parts().test().labels()).sum());
        assertFalse(StudyData.isPossible(RareGrey.images(9)));
        assertFalse(StudyData.isPossible(RareGrey.images(11).at(new int[1_210])));
        StudyData most = StudyData.of(RareGrey.images(120));
        assertEquals(8_000, most.parts().train().size());
        assertEquals(2_000, most.parts().test().size());
    }

    @Test
    void greyImagesOfferStrokesToo() {
        assertEquals(
                List.of(
                        new LeftOut.OfClass(0),
                        new LeftOut.OfClass(1),
                        new LeftOut.OfMost(StrokeMeasure.THICKNESS),
                        new LeftOut.OfMost(StrokeMeasure.SLANT)),
                LeftOut.all(RareGrey.images(1)));
    }
}
