package latentfx.workbench.trained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import latentfx.model.SavedModel;
import latentfx.model.SavedModels;
import latentfx.model.file.ModelSummary;
import org.junit.jupiter.api.Test;

final class TrainedBudgetTest {
    private static final SavedModel TINY = SavedModels.tiny();

    /** A model of 10 bytes that was finished on day {@code day}, with a history of {@code history} bytes besides. */
    private static TrainedModel model(String name, int day, long history, boolean named) {
        ModelSummary summary = new ModelSummary(
                name, TINY.spec(), TINY.image(), TINY.sheet().origin(), 5, TINY.provenance(), 10 + history, history);
        return new TrainedModel(
                Path.of(name), summary, Ending.FINISHED, named, Instant.EPOCH.plusSeconds(86_400L * day));
    }

    private static TrainedListing listing(TrainedModel... models) {
        List<TrainedModel> newestFirst = new ArrayList<>(List.of(models));
        newestFirst.sort(Comparator.comparing(TrainedModel::finishedAt).reversed());
        return new TrainedListing(newestFirst, List.of());
    }

    private static List<String> names(List<TrainedModel> models) {
        return models.stream().map(TrainedModel::name).toList();
    }

    private static void assertGoes(List<String> histories, List<String> models, Eviction eviction) {
        assertEquals(histories, names(eviction.histories()), "histories");
        assertEquals(models, names(eviction.models()), "models");
    }

    @Test
    void nothingGoesWhileThereIsRoom() {
        TrainedListing now = listing(model("a", 1, 100, false), model("b", 2, 100, false));
        assertEquals(Eviction.NONE, new TrainedBudget(330).plan(now, new ModelSize(10, 100), Set.of()));
    }

    @Test
    void theOldestHistoryGoesFirst() {
        TrainedListing now =
                listing(model("new", 3, 100, false), model("old", 1, 100, false), model("mid", 2, 100, false));
        Eviction eviction = new TrainedBudget(400).plan(now, new ModelSize(10, 100), Set.of());
        assertGoes(List.of("old"), List.of(), eviction); // 330 + 110 is 40 too much
        assertTrue(eviction.withHistory());
        assertEquals(0, eviction.over());
    }

    @Test
    void noMoreHistoriesGoThanAreNeeded() {
        TrainedListing now = listing(model("a", 1, 30, false), model("b", 2, 30, false), model("c", 3, 30, false));
        assertGoes(List.of("a", "b"), List.of(), new TrainedBudget(130).plan(now, new ModelSize(10, 50), Set.of()));
    }

    @Test
    void whatTheUserNamedStaysWhole() {
        TrainedListing now = listing(model("named", 1, 100, true), model("b", 2, 100, false));
        assertGoes(List.of("b"), List.of(), new TrainedBudget(230).plan(now, new ModelSize(10, 90), Set.of()));
    }

    @Test
    void whatIsOpenStaysWhole() {
        TrainedListing now = listing(model("open", 1, 100, false), model("b", 2, 100, false));
        assertGoes(
                List.of("b"),
                List.of(),
                new TrainedBudget(230).plan(now, new ModelSize(10, 90), Set.of(Path.of("open"))));
    }

    @Test
    void theNewHistoryIsGivenUpBeforeAnyModelIs() {
        TrainedListing now = listing(model("a", 1, 0, false), model("b", 2, 0, false));
        Eviction eviction = new TrainedBudget(35).plan(now, new ModelSize(10, 100), Set.of());
        assertGoes(List.of(), List.of(), eviction);
        assertFalse(eviction.withHistory());
    }

    @Test
    void thenTheOldestModelGoes() {
        TrainedListing now = listing(model("a", 1, 5, false), model("b", 2, 0, false), model("c", 3, 0, false));
        Eviction eviction = new TrainedBudget(30).plan(now, new ModelSize(10, 100), Set.of());
        assertGoes(List.of(), List.of("a"), eviction); // 35 + 10 − 30 = 15: all of a, history and model
        assertFalse(eviction.withHistory());
        assertEquals(0, eviction.over());
    }

    @Test
    void whereAllAreNamedTheNewModelIsKeptAndTheExcessToldOf() {
        TrainedListing now = listing(model("a", 1, 0, true), model("b", 2, 0, true));
        Eviction eviction = new TrainedBudget(20).plan(now, new ModelSize(10, 100), Set.of());
        assertTrue(eviction.isEmpty());
        assertFalse(eviction.withHistory());
        assertEquals(10, eviction.over());
    }

    @Test
    void damagedFilesTakeRoomToo() {
        TrainedListing now = new TrainedListing(
                List.of(model("a", 1, 100, false)), List.of(new DamagedModel(Path.of("x"), 500, "broken")));
        assertGoes(List.of("a"), List.of(), new TrainedBudget(640).plan(now, new ModelSize(10, 30), Set.of()));
    }

    @Test
    void onlyWhatWasAnnouncedGoes() {
        TrainedModel a = model("a", 1, 100, false);
        TrainedModel b = model("b", 2, 100, false);
        Eviction planned = new Eviction(List.of(a, b), List.of(), true, 0);
        assertGoes(List.of("b"), List.of(), planned.announcedBy(new Eviction(List.of(b), List.of(), true, 0)));
        Eviction deleting = new Eviction(List.of(), List.of(a, b), false, 0);
        assertGoes(List.of(), List.of("a"), deleting.announcedBy(new Eviction(List.of(b), List.of(a), false, 0)));
    }

    @Test
    void aNegativeBudgetIsRefusedByItsValue() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new TrainedBudget(-1))
                .getMessage()
                .contains("-1 bytes"));
    }
}
