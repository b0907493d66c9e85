package latentfx.ui.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentationTest {
    private final Presentation presentation = new Presentation();

    /** A window's pane that is shown or not and has a width. */
    private static final class Pane implements Presentation.Part {
        private boolean shown = true;
        private double width = 304;

        @Override
        public Runnable takeAway() {
            boolean wasShown = shown;
            double wasWidth = width;
            shown = false;
            width = 0;
            return () -> {
                shown = wasShown;
                width = wasWidth;
            };
        }
    }

    @Test
    void leavingGivesBackWhatEnteringTookAway() {
        Pane open = new Pane();
        Pane closed = new Pane();
        closed.shown = false;
        presentation.add(open);
        presentation.add(closed);

        presentation.enter();
        assertThat(presentation.shownProperty().get()).isTrue();
        assertThat(open.shown).isFalse();
        assertThat(open.width).isZero();

        presentation.leave();
        assertThat(presentation.shownProperty().get()).isFalse();
        assertThat(open.shown).isTrue();
        assertThat(open.width).isEqualTo(304);
        assertThat(closed.shown).isFalse();
    }

    @Test
    void whatIsTakenFirstIsGivenBackLast() {
        List<String> events = new ArrayList<>();
        for (String name : List.of("frame", "panes", "text")) {
            presentation.add(() -> {
                events.add("take " + name);
                return () -> events.add("give " + name);
            });
        }
        presentation.toggle();
        presentation.toggle();
        assertThat(events)
                .containsExactly("take frame", "take panes", "take text", "give text", "give panes", "give frame");
    }

    @Test
    void enteringTwiceTakesOnce() {
        Pane pane = new Pane();
        presentation.add(pane);
        presentation.enter();
        presentation.enter();
        presentation.leave();
        presentation.leave();
        assertThat(pane.shown).isTrue();
        assertThat(pane.width).isEqualTo(304);
    }

    @Test
    void aWindowBuiltAnewEndsThePresentationFirst() {
        Pane pane = new Pane();
        presentation.add(pane);
        presentation.enter();
        presentation.clear();
        assertThat(pane.shown).isTrue();
        presentation.enter();
        assertThat(pane.shown).as("a forgotten part").isTrue();
    }
}
