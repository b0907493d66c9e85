package latentfx.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Runs work on the FX thread: at once if the caller is on it already, else later. */
public final class FxThread implements Executor {
    /** The only instance. */
    public static final FxThread INSTANCE = new FxThread();

    private FxThread() {}

    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
