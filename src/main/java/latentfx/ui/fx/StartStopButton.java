package latentfx.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One button that begins something and, while it runs, stops it; so the keyboard stays on it. */
public final class StartStopButton extends Button {
    private final Messages words = Messages.of(StartStopButton.class);

    /**
     * Begins with {@code start}, stops with {@code stop} while {@code running}.
     *
     * @param begin what it says while nothing runs
     * @param tip explains it then
     */
    public StartStopButton(
            String id, String begin, String tip, ObservableValue<Boolean> running, Runnable start, Runnable stop) {
        setId(id);
        getStyleClass().addAll("small", "accent");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            if (running.getValue()) {
                stop.run();
            } else {
                start.run();
            }
        });
        running.addListener((property, before, now) -> show(now, begin, tip));
        show(running.getValue(), begin, tip);
    }

    private void show(boolean running, String begin, String tip) {
        setText(running ? words.get("running.stop") : begin);
        setGraphic(new FontIcon(running ? Feather.SQUARE : Feather.PLAY));
        Tip.on(this, running ? words.get("running.stop") : tip);
    }
}
