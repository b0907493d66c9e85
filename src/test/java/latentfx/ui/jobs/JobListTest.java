package latentfx.ui.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

final class JobListTest {
    private static final long MILLI = 1_000_000;

    private long now;
    private final JobList jobs = new JobList(() -> now);
    private final StatusViewModel status = new StatusViewModel(jobs);
    private final List<String> cancelled = new ArrayList<>();

    /** Something that runs while it has a name. */
    private final class Run {
        private final StringProperty name = new SimpleStringProperty("");
        private final DoubleProperty fraction = new SimpleDoubleProperty(JobState.UNKNOWN);

        private Optional<JobState> state() {
            String present = name.get();
            return present.isEmpty()
                    ? Optional.empty()
                    : Optional.of(JobState.of(present, fraction.get(), () -> cancelled.add(present)));
        }

        Run listed() {
            jobs.watch(this::state, name, fraction);
            return this;
        }

        Run listedAtOnce() {
            jobs.watchAtOnce(this::state, name, fraction);
            return this;
        }
    }

    private void pass(long millis) {
        now += millis * MILLI;
        jobs.tick();
    }

    private List<String> listed() {
        return jobs.jobsProperty().get().stream().map(job -> job.state().name()).toList();
    }

    @Test
    void aJobIsListedOnceItHasRunForASecondAndUntilItEnds() {
        Run map = new Run().listed();
        map.name.set("t-SNE");
        assertTrue(jobs.activeProperty().get(), "the clock must run");
        pass(999);
        assertEquals(List.of(), listed());
        pass(1);
        assertEquals(List.of("t-SNE"), listed());
        map.name.set("");
        assertEquals(List.of(), listed());
        assertFalse(jobs.activeProperty().get());
    }

    @Test
    void shortJobsOneAfterTheOtherAreNeverListed() {
        Run map = new Run().listed();
        for (int i = 0; i < 10; i++) {
            map.name.set("layout " + i);
            pass(600);
            assertEquals(List.of(), listed());
            map.name.set("");
        }
    }

    @Test
    void shortRunsThatFollowOneAnotherWithoutAPauseAreNeverListed() {
        StringProperty run = new SimpleStringProperty("");
        jobs.watch(
                () -> run.get().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new JobState(run.get(), JobState.UNKNOWN, Optional.empty(), run.get())),
                run);
        for (String file : List.of("a", "b", "c", "d")) {
            run.set(file);
            pass(800);
            assertEquals(List.of(), jobs.jobsProperty().get());
        }
        pass(300);
        assertEquals("d", jobs.jobsProperty().get().get(0).state().name());
    }

    @Test
    void whatTheUserHasJustAskedForIsListedAtOnce() {
        Run training = new Run().listedAtOnce();
        training.name.set("training");
        assertEquals(List.of("training"), listed());
    }

    @Test
    void theOrderIsThatOfImportanceNotOfTime() {
        Run training = new Run().listedAtOnce();
        Run map = new Run().listed();
        map.name.set("t-SNE");
        pass(2000);
        training.name.set("training");
        assertEquals(List.of("training", "t-SNE"), listed());
        assertEquals(
                2,
                jobs.jobsProperty().get().stream()
                        .map(RunningJob::source)
                        .distinct()
                        .count());
    }

    @Test
    void aChangeOfNameOrProgressIsTheSameJob() {
        Run training = new Run().listedAtOnce();
        training.name.set("epoch 1");
        training.fraction.set(0.1);
        training.name.set("epoch 2");
        assertEquals(List.of("epoch 2"), listed());
    }

    @Test
    void theStatusBarShowsTheFirstJobItsTimeAndHowManyOthersThereAre() {
        Run training = new Run().listedAtOnce();
        Run map = new Run().listed();
        Run paths = new Run().listed();
        status.noticeProperty().set("Saved.");
        assertEquals(
                new StatusViewModel.Line("Saved.", OptionalDouble.empty(), false, ""),
                status.lineProperty().get());
        training.name.set("training");
        training.fraction.set(0);
        map.name.set("t-SNE");
        paths.name.set("paths");
        pass(1000);
        training.fraction.set(0.1);
        pass(0);
        assertEquals(
                new StatusViewModel.Line("training · 9 s left", OptionalDouble.of(0.1), true, "2 more"),
                status.lineProperty().get());
        training.name.set("");
        assertEquals("1 more", status.lineProperty().get().more());
        map.name.set("");
        assertEquals(
                new StatusViewModel.Line("paths", OptionalDouble.of(-1), true, ""),
                status.lineProperty().get());
        paths.name.set("");
        assertEquals("Saved.", status.lineProperty().get().text());
    }

    @Test
    void eachJobIsCancelledByItselfAndTheBarCancelsTheFirst() {
        Run training = new Run().listedAtOnce();
        Run map = new Run().listed();
        training.name.set("training");
        map.name.set("t-SNE");
        pass(1000);
        jobs.jobsProperty().get().get(1).state().cancel().orElseThrow().run();
        status.cancel();
        assertEquals(List.of("t-SNE", "training"), cancelled);
    }

    @Test
    void whatCannotBeCancelledSaysSo() {
        StringProperty file = new SimpleStringProperty("");
        jobs.watchAtOnce(() -> file.get().isEmpty() ? Optional.empty() : Optional.of(JobState.of(file.get())), file);
        file.set("Opening");
        assertFalse(status.lineProperty().get().cancellable());
        status.cancel();
        assertEquals(List.of("Opening"), listed());
    }

    @Test
    void aProgressOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JobState.of("job", 1.1, () -> {}));
        assertThrows(IllegalArgumentException.class, () -> JobState.of("job", Double.NaN, () -> {}));
    }
}
