package latentfx.ui.training.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.model.AutoencoderSpec;
import latentfx.model.FakeData;
import latentfx.model.FakeMaps;
import latentfx.model.LinearSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.StackedSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ComparisonViewModelTest {
    private static final NetworkShape SHAPE = new NetworkShape(4, List.of(), 2);
    private static final Dataset TEST = FakeData.squares().test();

    private final OpenModel ae = model("ae", new AutoencoderSpec(SHAPE), Map.of("bce", 120.0, "knn_accuracy", 0.91));
    private final OpenModel worse =
            model("worse", new AutoencoderSpec(SHAPE), Map.of("bce", 125.5, "knn_accuracy", 0.84));
    private final OpenModel vae = model(
            "vae",
            new VaeSpec(SHAPE, 1),
            Map.of("bce", 130.0, "neg_elbo", 142.74, "knn_accuracy", 0.71, "active_units", 2.0));
    private final OpenModel linear = model("linear", new LinearSpec(4, 2), Map.of("mse", 0.0557, "bce", 999.0));
    private final ComparisonViewModel table = new ComparisonViewModel();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static OpenModel model(String name, ModelSpec spec, Map<String, Double> figures) {
        return FakeMaps.measured(FakeMaps.inTraining(name, spec, TEST), TrainingPlan.DEFAULT, figures);
    }

    private static OpenModel elsewhere(String name) {
        Dataset other = new Dataset(
                TEST.samples(),
                TEST.labels(),
                TEST.shape(),
                TEST.labelNames(),
                new DataOrigin("circles", "test", "1".repeat(64)),
                Optional.empty());
        return FakeMaps.measured(
                FakeMaps.inTraining(name, new AutoencoderSpec(SHAPE), other), TrainingPlan.DEFAULT, Map.of("bce", 1.0));
    }

    private List<String> names() {
        return table.rows().stream().map(ComparisonRow::name).toList();
    }

    private ComparisonRow row(String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String cell(String name, ComparisonColumn column) {
        return new ComparisonWords().cell(row(name), column);
    }

    @Test
    void onlyFinishedModelsOnTheSameDataStandSideBySide() {
        table.show(List.of(ae, vae, elsewhere("far"), FakeMaps.inTraining("training", new VaeSpec(SHAPE, 1), TEST)));
        assertEquals(List.of("ae", "vae"), names());
        assertEquals(2, table.choices().size());
        table.dataProperty().set(Optional.of(table.choices().get(1)));
        assertEquals(List.of("far"), names());
    }

    @Test
    void whatWasMeasuredOnIsSaid() {
        assertEquals("20 test images of squares", new ComparisonWords().measuredOn(ComparedData.of(ae)));
    }

    @Test
    void eachKindIsToldByTheLossThatAppliesToIt() {
        table.show(List.of(ae, vae, linear));
        assertEquals("BCE 120.0", cell("ae", ComparisonColumn.LOSS));
        assertEquals("−ELBO 142.7", cell("vae", ComparisonColumn.LOSS));
        assertEquals("MSE 0.0557", cell("linear", ComparisonColumn.LOSS));
        assertEquals("2 of 2", cell("vae", ComparisonColumn.ACTIVE));
        assertEquals("–", cell("ae", ComparisonColumn.ACTIVE));
        assertEquals("91.0 %", cell("ae", ComparisonColumn.KNN));
        assertEquals("1 min 12 s", cell("ae", ComparisonColumn.TIME));
        assertEquals("20", cell("ae", ComparisonColumn.EPOCHS));
    }

    @Test
    void aStackedModelThatWasStoppedCountsTheEpochsOfTheLayersBefore() {
        StackedSpec spec = new StackedSpec(new NetworkShape(4, List.of(3), 2), 5, Optional.empty());
        table.show(List.of(model("layer", spec, Map.of("stage", 2.0, "epochs_done", 3.0))));
        assertEquals("–", cell("layer", ComparisonColumn.LOSS));
        assertEquals("8", cell("layer", ComparisonColumn.EPOCHS));
    }

    @Test
    void unlikeLossesAreNotRankedAgainstEachOther() {
        table.show(List.of(worse, vae, ae, linear));
        assertTrue(table.isBest(row("ae"), ComparisonColumn.LOSS));
        assertFalse(table.isBest(row("worse"), ComparisonColumn.LOSS));
        assertFalse(table.isBest(row("linear"), ComparisonColumn.LOSS), "the only one of its kind is no best");
        assertFalse(table.isBest(row("vae"), ComparisonColumn.LOSS));
        table.sort(ComparisonColumn.LOSS, true);
        int first = names().indexOf("worse");
        assertEquals("ae", names().get(first + 1), "the two cross-entropies stay together");
    }

    @Test
    void theBestAccuracyIsTheHighestOfAll() {
        table.show(List.of(vae, ae, worse));
        assertTrue(table.isBest(row("ae"), ComparisonColumn.KNN));
        assertFalse(table.isBest(row("vae"), ComparisonColumn.KNN));
    }

    @Test
    void aStoppedTrainingIsShownButNotRanked() {
        OpenModel stopped = model("cut", new AutoencoderSpec(SHAPE), Map.of("epochs_done", 3.5, "held_out_loss", 1.0));
        table.show(List.of(stopped, ae, worse));
        assertEquals("cut (stopped early)", cell("cut", ComparisonColumn.NAME));
        assertEquals("held-out 1.0", cell("cut", ComparisonColumn.LOSS));
        assertEquals("3.5", cell("cut", ComparisonColumn.EPOCHS));
        assertFalse(table.isBest(row("cut"), ComparisonColumn.LOSS));
        assertTrue(table.isBest(row("ae"), ComparisonColumn.LOSS));
    }

    @Test
    void rowsWithoutAValueComeLastEitherWay() {
        table.show(List.of(ae, linear, vae));
        table.sort(ComparisonColumn.KNN, true);
        assertEquals(List.of("ae", "vae", "linear"), names());
        table.sort(ComparisonColumn.KNN, false);
        assertEquals(List.of("vae", "ae", "linear"), names());
    }

    @Test
    void theModelFinishedLastIsMarkedAndItsDataShown() {
        OpenModel far = elsewhere("far");
        table.show(List.of(ae, far));
        table.finished(far);
        assertEquals(List.of("far"), names());
        assertTrue(table.isNewest(row("far")));
        table.prefer(ae);
        assertEquals(List.of("far"), names(), "a model on a map does not draw the table away from it");
    }

    @Test
    void theTableIsCopiedInItsOrder() {
        table.show(List.of(worse, ae));
        List<String> lines = table.tabs().lines().toList();
        assertEquals("Model\tKind\tz\tLoss\tkNN\tActive units\tTime\tEpochs", lines.get(0));
        assertEquals("ae\tAE\t2\tBCE 120.0\t91.0 %\t–\t1 min 12 s\t20", lines.get(1));
        List<String> markdown = table.markdown().lines().toList();
        assertEquals("20 test images of squares", markdown.get(0));
        assertEquals("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |", markdown.get(3));
        assertEquals("| worse | AE | 2 | BCE 125.5 | 84.0 % | – | 1 min 12 s | 20 |", markdown.get(5));
    }
}
