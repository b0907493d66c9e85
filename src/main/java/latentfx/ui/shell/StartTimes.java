package latentfx.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.map.MapViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes into the log, once, how long after the start of the JVM the window and its maps were there to be seen. */
final class StartTimes {
    private static final Logger LOG = LoggerFactory.getLogger(StartTimes.class);

    private final Scene scene;
    private boolean told;

    private StartTimes(Scene scene) {
        this.scene = scene;
    }

    /** Watches a window that has just been shown. */
    static void watch(Scene scene, CompareViewModel compare) {
        StartTimes times = new StartTimes(scene);
        times.afterDrawing(() -> log("window"));
        List<MapViewModel> maps = List.of(compare.map(Side.LEFT), compare.map(Side.RIGHT));
        InvalidationListener look = changed -> times.look(maps);
        maps.forEach(map -> map.pictureProperty().addListener(look));
    }

    private void look(List<MapViewModel> maps) {
        if (!told && maps.stream().allMatch(map -> map.pictureProperty().get() != null)) {
            told = true;
            afterDrawing(() -> log("both maps"));
        }
    }

    /** In the next pulse all is laid out and handed over to be drawn; in the one after it that has been done. */
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

    private static void log(String what) {
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        LOG.info("{} shown {} ms after start", what, millis);
    }
}
