package latentfx.ui.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.bias.BiasStudy;
import latentfx.analysis.bias.FixedPicture;
import latentfx.analysis.bias.GroupSize;
import latentfx.analysis.bias.LeftOut;
import latentfx.analysis.bias.NamersForTests;
import latentfx.analysis.bias.RareGrey;
import latentfx.analysis.bias.Remedy;
import latentfx.analysis.bias.StrokeMeasure;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Studies of many black images and few grey ones, by a trainer whose models draw one brightness only. */
final class BiasViewModelTest {
    private static final Dataset GREY = RareGrey.images(10);

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> training = new ArrayDeque<>();
    private int trainings;
    private final BiasViewModel bias = new BiasViewModel(
            model,
            images,
            new BiasViewModel.Tools(this::train, NamersForTests::judge),
            background::add,
            training::add,
            Runnable::run);

    private LatentModel train(TrainingRequest request, Consumer<Progress> progress, Cancellation cancellation) {
        cancellation.throwIfCancelled();
        trainings++;
        progress.accept(new Progress(1, 2));
        return new FixedPicture(request.spec(), 0.1f);
    }

    private static OpenModel open(Dataset data) {
        LatentModel copier = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet =
                new CodeSheet(data.samples().matrix().columns(0, 2), data.labels(), data.labelNames(), data.origin());
        return new OpenModel("corners", copier, data.shape(), sheet, Optional.empty());
    }

    private void work(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void ready() {
        images.know(GREY);
        model.set(Optional.of(open(GREY)));
        bias.watchedProperty().set(true);
        work(background);
    }

    private Prepared prepared() {
        return bias.preparedProperty().get().orElseThrow();
    }

    @Test
    void theImagesOfTheMapAreUsedWhereTheySuit() {
        ready();
        assertEquals(Prepared.Why.OWN, prepared().source().why());
        assertEquals(1_100, prepared().data().all());
        assertEquals(880, prepared().data().parts().train().size());
        int grey = Arrays.stream(prepared().data().parts().train().labels()).sum();
        assertEquals(new GroupSize(grey, 880 - grey), prepared().groups().get(new LeftOut.OfClass(1)));
        assertEquals(
                List.of(new LeftOut.OfClass(0), new LeftOut.OfClass(1)),
                bias.choices().subList(0, 2));
        assertEquals(new LeftOut.OfClass(0), bias.choiceProperty().get(), "there is no class 4");
    }

    /** Images of one brightness have no slant, so the fifth with most of it is none. */
    @Test
    void whatHasTooFewImagesIsNotOffered() {
        ready();
        assertFalse(bias.choices().contains(new LeftOut.OfMost(StrokeMeasure.SLANT)));
    }

    @Test
    void elseSyntheticDigitsDoAndItSaysWhy() {
        bias.watchedProperty().set(true);
        work(background);
        assertEquals(Prepared.Why.NO_MODEL, prepared().source().why());
        assertEquals(
                "synthetic digits", prepared().data().parts().train().origin().name());
        assertEquals(new LeftOut.OfClass(4), bias.choiceProperty().get());
        assertEquals(new GroupSize(800, 7_200), prepared().groups().get(new LeftOut.OfClass(4)));
        model.set(Optional.of(open(GREY)));
        work(background);
        assertEquals(Prepared.Why.NO_IMAGES, prepared().source().why());
        Dataset few = GREY.first(500);
        images.know(few);
        model.set(Optional.of(open(few)));
        work(background);
        assertEquals(Prepared.Why.UNSUITED, prepared().source().why());
        images.know(GREY);
        model.set(Optional.of(open(GREY)));
        work(background);
        assertEquals(Prepared.Why.OWN, prepared().source().why());
    }

    @Test
    void nothingIsPreparedOutOfSight() {
        images.know(GREY);
        model.set(Optional.of(open(GREY)));
        assertTrue(background.isEmpty());
        bias.train();
        assertTrue(training.isEmpty());
        assertFalse(bias.busyProperty().get());
    }

    /** Grey drawn as 0.1: (0.5 − 0.1)² = 0.16; black: 0.01. */
    @Test
    void aStudyIsMadeAndShown() {
        ready();
        bias.choiceProperty().set(new LeftOut.OfClass(1));
        bias.keptProperty().set(10);
        bias.train();
        assertTrue(bias.busyProperty().get());
        assertTrue(bias.stepProperty().get().isEmpty(), "waits for its turn");
        work(training);
        assertFalse(bias.busyProperty().get());
        BiasStudy study = bias.shownProperty().get().orElseThrow().study();
        assertEquals(0.1, study.plan().kept(), 1e-9);
        assertEquals(16, study.starved().errors().ratio(), 1e-3);
        assertEquals(3, bias.shownProperty().get().orElseThrow().examples().size());
        assertEquals(1 + BiasStudy.EPOCHS, trainings);
        bias.remedyProperty().set(Remedy.DENSITY);
        bias.train();
        work(training);
        assertEquals(1 + 2 * BiasStudy.EPOCHS, trainings, "only the remedy is trained anew");
    }

    @Test
    void aStudyGoesOnOutOfSightAndCanBeStopped() {
        ready();
        bias.train();
        bias.watchedProperty().set(false);
        assertTrue(bias.busyProperty().get());
        bias.stop();
        assertFalse(bias.busyProperty().get());
        work(training);
        assertTrue(bias.shownProperty().get().isEmpty());
        assertEquals(0, trainings);
    }

    @Test
    void aStudyOfOtherImagesIsForgotten() {
        ready();
        bias.train();
        work(training);
        assertTrue(bias.shownProperty().get().isPresent());
        model.set(Optional.of(open(GREY)));
        work(background);
        assertTrue(bias.shownProperty().get().isPresent(), "the same images");
        Dataset other = RareGrey.images(12).first(1_300);
        images.know(other);
        model.set(Optional.of(open(other)));
        work(background);
        assertTrue(bias.shownProperty().get().isEmpty());
    }
}
