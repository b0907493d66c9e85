package latentfx.ui.time;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Does what takes a while in the background, and tells on the FX thread what came of it. */
final class BackgroundActions {
    private final Executor background;
    private final Executor fx;
    private final Consumer<TimeNotice> teller;

    BackgroundActions(Executor background, Executor fx, Consumer<TimeNotice> teller) {
        this.background = background;
        this.fx = fx;
        this.teller = teller;
    }

    /** Something to do, with what there is to tell of it. */
    @FunctionalInterface
    interface Errand {
        Optional<TimeNotice> run() throws IOException;
    }

    void run(Errand errand) {
        background.execute(() -> {
            try {
                errand.run().ifPresent(this::tell);
            } catch (IOException | IllegalArgumentException refused) {
                tell(TimeNotice.problem(refused));
            }
        });
    }

    /** Tells from any thread. */
    void tell(TimeNotice notice) {
        fx.execute(() -> teller.accept(notice));
    }
}
