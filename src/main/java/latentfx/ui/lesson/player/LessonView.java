package latentfx.ui.lesson.player;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import latentfx.lesson.run.LessonRun;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermFlow;
import latentfx.ui.glossary.TermMarker;
import org.kordamp.ikonli.feather.Feather;

/** The lesson that runs: the present step, and below it the buttons that lead to others. */
public final class LessonView extends BorderPane {
    /** How long what happened is seen before the lesson goes on by itself. */
    private static final Duration SEEN = Duration.seconds(1.5);

    /** How long after that the button that leads on does nothing: who pressed it meant the step before. */
    private static final Duration SETTLED = Duration.millis(700);

    private final Messages words = Messages.of(LessonView.class);
    private final PlayerViewModel player;
    private final ChoicePictures pictures;
    private final TermMarker marker;
    private final CardActions card;
    private final Label title = new Heading("");
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final ScrollPane scroll = new ScrollPane();
    private final Button back;
    private final Button next;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private int shownIndex = -1;

    LessonView(PlayerViewModel player, ChoicePictures pictures, TermMarker marker, CardActions card) {
        this.player = player;
        this.pictures = pictures;
        this.marker = marker;
        this.card = card;
        setId("lesson-view");
        getStyleClass().add("lesson-view");
        setTop(head());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        back = ButtonBuilder.text(words.get("lesson.back"))
                .with(Feather.CHEVRON_LEFT)
                .id("lesson-back")
                .does(player::back);
        next = ButtonBuilder.text(words.get("lesson.next")).id("lesson-next").does(this::next);
        CheckBox goesOn = new CheckBox(words.get("lesson.goes-on"));
        goesOn.setId("lesson-goes-on");
        goesOn.selectedProperty().bindBidirectional(player.goesOnProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(back, gap, next);
        VBox foot = new VBox(buttons, goesOn);
        foot.getStyleClass().add("lesson-foot");
        setBottom(foot);
        follow();
    }

    /** Title, number of the step, and the buttons that begin again and leave. */
    private VBox head() {
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("faint");
        Button leave = ButtonBuilder.icon(Feather.LOG_OUT, words.get("lesson.leave"))
                .id("lesson-leave")
                .style("flat")
                .does(player::leave);
        Button restart = ButtonBuilder.icon(Feather.ROTATE_CCW, words.get("lesson.restart"))
                .id("lesson-restart")
                .style("flat")
                .does(player::restart);
        HBox line = new HBox(title, count, restart, leave);
        line.getStyleClass().add("lesson-head");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("small");
        return new VBox(line, progress);
    }

    private void next() {
        if (settling.getStatus() != Animation.Status.RUNNING) {
            player.next();
        }
    }

    private void follow() {
        PauseTransition pause = new PauseTransition(SEEN);
        pause.setOnFinished(event -> {
            int before = shownIndex;
            player.goOn();
            if (shownIndex != before) {
                settling.playFromStart();
            }
        });
        player.doneProperty().addListener((property, before, now) -> pause.playFromStart());
        player.runProperty().subscribe(now -> now.ifPresent(this::show));
        MeasuringViewModel measuring = player.measuring();
        measuring.figuresProperty().addListener((property, before, now) -> showAgain());
        measuring.busyProperty().addListener((property, before, now) -> showAgain());
        measuring.problemProperty().addListener((property, before, now) -> showAgain());
        measuring.dataProperty().addListener((property, before, now) -> showAgain());
        marker.glossaryProperty()
                .addListener(
                        (property, before, now) -> player.runProperty().get().ifPresent(this::show));
    }

    /** With the keys alone one goes on from what a step asks for, and from the button that leads on where that is behind. */
    private void keepFocus(LessonRun run) {
        if (run.revealed() && !run.atCard()) {
            next.requestFocus();
        } else if (scroll.getContent() instanceof Parent content) {
            firstControl(content).orElse(next).requestFocus();
        }
    }

    /** The first control in {@code parent}; terms in its text are explained on the way and asked for by nobody. */
    private static Optional<Node> firstControl(Parent parent) {
        if (parent instanceof TermFlow) {
            return Optional.empty();
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            Optional<Node> found = child.isFocusTraversable() && !child.isDisabled() && child.isVisible()
                    ? Optional.of(child)
                    : child instanceof Parent inner ? firstControl(inner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void showAgain() {
        player.runProperty().get().filter(LessonRun::revealed).ifPresent(this::show);
    }

    private void show(LessonRun run) {
        int steps = run.script().steps().size();
        title.setText(run.script().title().in(words.locale()));
        count.setText(run.atCard() ? words.get("lesson.end") : words.get("lesson.count", run.index() + 1, steps));
        progress.setProgress((double) run.index() / steps);
        back.setDisable(run.index() == 0);
        next.setDisable(run.atCard());
        next.setText(words.get(run.revealed() ? "lesson.next" : "lesson.skip"));
        next.getStyleClass().remove("accent");
        if (run.revealed() && !run.atCard()) {
            next.getStyleClass().add("accent");
        }
        boolean same = run.index() == shownIndex;
        boolean hadFocus = isFocusWithin();
        double down = scroll.getVvalue();
        scroll.setContent(run.step()
                .<Region>map(step -> new StepBox(player, run, step, pictures, marker.marks(words.locale())))
                .orElseGet(() -> new CardBox(player, run, marker.marks(words.locale()), card)));
        scroll.setVvalue(same ? down : 0);
        shownIndex = run.index();
        if (hadFocus) {
            keepFocus(run);
        }
    }
}
