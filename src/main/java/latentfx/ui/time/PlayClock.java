package latentfx.ui.time;

import javafx.animation.AnimationTimer;

/** Lets time pass frame by frame, as long as the film runs. One for each window. */
public final class PlayClock {
    private static final double LONGEST_STEP = 0.1;

    private PlayClock() {}

    /** Has the time of {@code viewModel} pass from now on. To be called once. */
    public static void run(TimeViewModel viewModel) {
        AnimationTimer clock = new AnimationTimer() {
            private long last;

            @Override
            public void start() {
                last = System.nanoTime();
                super.start();
            }

            @Override
            public void handle(long ignored) {
                long now = System.nanoTime();
                viewModel.tick(Math.min(LONGEST_STEP, (now - last) / 1e9));
                last = now;
            }
        };
        viewModel.playingProperty().addListener((property, before, now) -> {
            if (now) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }
}
