package latentfx.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import latentfx.task.BackgroundActions;
import latentfx.task.Failures;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.session.ClosingWrites;
import latentfx.ui.settings.Services;
import latentfx.ui.shell.dialog.InfoBox;

/**
 * How the main window closes: asks first while a training runs or waits, then writes what is to be kept, and hides the stage
 * when all is written. For the FX thread.
 */
final class WindowClosing {
    private final Services services;
    private final Stage stage;
    private final MainViewModel model;
    private final LastState lastState;
    private final Supplier<InfoBox> boxes;
    private final Runnable leave;
    private final BackgroundActions background;
    private final ClosingWrites writes;
    private boolean mayStop;
    /** The problem that was shown when the user closed the window. */
    private Optional<Problem> told = Optional.empty();

    /**
     * Closes {@code stage}.
     *
     * @param boxes gives the layer of questions; another one once the language was changed
     * @param leave stores what the window remembers
     */
    WindowClosing(
            Services services,
            Stage stage,
            MainViewModel model,
            LastState lastState,
            Supplier<InfoBox> boxes,
            Runnable leave) {
        this.services = services;
        this.stage = stage;
        this.model = model;
        this.lastState = lastState;
        this.boxes = boxes;
        this.leave = leave;
        background = services.threads().actions();
        writes = new ClosingWrites(
                services.threads().background(), services.threads().fx(), WindowClosing::muchLater, new End());
    }

    /** Runs {@code task} when the last writes have taken so long that the window says so. */
    private static void muchLater(Runnable task) {
        PauseTransition pause = new PauseTransition(Duration.seconds(8));
        pause.setOnFinished(event -> task.run());
        pause.play();
    }

    /** Asks the window to close, as its frame does. */
    void ask() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Answers a request to close: asks first while a training runs or waits; otherwise closes when all is written. */
    void asked(WindowEvent event) {
        if (writes.isOver()) {
            return;
        }
        event.consume();
        if (writes.isWaiting()) {
            return;
        }
        if (!mayStop && model.training().queue().isPending()) {
            Messages words = Messages.of(WindowClosing.class);
            int waiting = model.training().queue().waitingProperty().get();
            boxes.get()
                    .ask(
                            words.get("close.title"),
                            waiting == 0 ? words.get("close.question") : words.get("close.question.waiting", waiting),
                            words.get("close.keep"),
                            words.get("close.stop"),
                            this::stopAndAsk);
            return;
        }
        model.training().cancelAll();
        model.mnist().cancel();
        told = model.problemProperty().get();
        writes.begin();
    }

    private void stopAndAsk() {
        mayStop = true;
        ask();
    }

    private static Consumer<Throwable> orLog(String sentence) {
        return Failures.of(WindowClosing.class, sentence);
    }

    /** The end of the window. */
    private final class End implements ClosingWrites.Window {
        @Override
        public boolean mayClose() {
            Optional<Problem> now = model.problemProperty().get();
            return now.isEmpty() || now.equals(told);
        }

        @Override
        public void writeLast() {
            leave.run();
            model.trained().retry();
            lastState.end();
            background.write(model::tidyUp, () -> {}, orLog("temporary files could not be deleted"));
            background.write(services.settings()::flush, () -> {}, orLog("the settings could not be written"));
        }

        @Override
        public void close() {
            stage.hide();
        }

        @Override
        public void tellOverdue(int files) {
            Messages words = Messages.of(WindowClosing.class);
            boxes.get()
                    .ask(
                            words.get("writing.title"),
                            words.get("writing.question", files),
                            words.get("writing.wait"),
                            words.get("writing.close"),
                            writes::finish);
        }
    }
}
