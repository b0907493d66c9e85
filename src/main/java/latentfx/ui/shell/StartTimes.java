package latentfx.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.util.Duration;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.map.MapViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs once how long after the start of the JVM the window and both maps were drawn, and tells when the maps are. */
final class StartTimes {
    private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

    /** After this long what waits for the maps begins without them. */
    private static final Duration PATIENCE = Duration.seconds(20);

    private final Scene scene;
    private final Runnable then;
    private boolean told;
    private boolean gone;

    private StartTimes(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /**
     * Measures a window that has just been shown. Runs {@code then} when both maps are drawn, or after twenty seconds.
     */
    static void watch(Scene scene, CompareViewModel compare, Runnable then) {
        StartTimes times = new StartTimes(scene, then);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> times.goOn());
        patience.play();
        times.afterDrawing(() -> log("window"));
        List<MapViewModel> maps = List.of(compare.map(Side.LEFT), compare.map(Side.RIGHT));
        InvalidationListener check = changed -> times.check(maps);
        maps.forEach(map -> map.pictureProperty().addListener(check));
    }

    private void check(List<MapViewModel> maps) {
        if (!told && maps.stream().allMatch(map -> map.pictureProperty().get() != null)) {
            told = true;
            afterDrawing(() -> {
                log("both maps");
                goOn();
            });
        }
    }

    /**
     * Runs {@code then} in the second pulse from now: the first lays out and submits the frame, the second comes once
     * it is drawn.
     */
    private void afterDrawing(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                pulses++;
                if (pulses == 2) {
                    scene.removePostLayoutPulseListener(this);
                    then.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }

    private void goOn() {
        if (!gone) {
            gone = true;
            then.run();
        }
    }

    private static void log(String what) {
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.info("{} shown {} ms after start", what, millis);
    }
}
