package latentfx;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import latentfx.cli.LatentFxCommand;
import latentfx.dl4j.Dl4jClassifierTrainer;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.onnx.OnnxModels;
import latentfx.task.Failures;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts LatentFX: without arguments the window, with a subcommand the command line. */
public final class Main {
    private static final List<String> VERBOSE = List.of("-v", "--verbose");

    /** The property that JavaCPP, the loader of ND4J's native libraries, reads. */
    static final String NATIVES = "org.bytedeco.javacpp.cachedir";

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Starts the program; {@code --verbose} logs more, {@code --help} lists the options. */
    public static void main(String[] arguments) {
        UserFolder folder = UserFolder.locate();
        boolean verbose = Arrays.stream(arguments).anyMatch(VERBOSE::contains);
        Logging.start(folder.path().resolve("logs"), verbose);
        Failures.catchUncaught();
        HeapSettings.apply();
        ScreenSettings.apply();
        UserFolder.natives().ifPresent(Main::unpackNativesTo);
        folder.sweep();
        Workbench workbench = new Workbench(
                new Dl4jTrainer(),
                new Dl4jFactory(),
                new Dl4jExchange(),
                new Dl4jClassifierTrainer(),
                new OnnxModels(folder.foreign()));
        if (wantsWindow(arguments)) {
            openWindow(workbench, folder);
        } else {
            System.exit(LatentFxCommand.run(workbench, Desktop.bench(workbench), arguments));
        }
    }

    /** Has native libraries unpacked to {@code folder}, unless the user chose another one; before the first is loaded. */
    static void unpackNativesTo(Path folder) {
        if (System.getProperty(NATIVES) == null) {
            System.setProperty(NATIVES, folder.toString());
        }
    }

    /** Whether {@code arguments} ask for the window: none, or only {@code --verbose}. */
    static boolean wantsWindow(String... arguments) {
        return VERBOSE.containsAll(List.of(arguments));
    }

    private static void openWindow(Workbench workbench, UserFolder folder) {
        try {
            Desktop.open(workbench, folder);
        } catch (UnsupportedOperationException noScreen) { // what JavaFX throws where there is no display
            LOG.debug("no window", noScreen);
            System.err.println("The window cannot be opened (" + noScreen.getMessage()
                    + "); start LatentFX on a desktop, or use a command: latentfx --help lists them.");
            System.exit(1);
        }
    }
}
