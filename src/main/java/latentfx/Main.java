package latentfx;

import java.util.Arrays;
import java.util.List;
import latentfx.cli.LatentFxCommand;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.ui.shell.UserFolder;
import latentfx.workbench.Workbench;

/** Starts LatentFX: without arguments the window, with a subcommand the command line. */
public final class Main {
    private static final List<String> VERBOSE = List.of("-v", "--verbose");

    private Main() {}

    /** Starts the program; {@code --verbose} tells more, {@code --help} tells the rest. */
    public static void main(String[] arguments) {
        UserFolder folder = UserFolder.locate();
        boolean verbose = Arrays.stream(arguments).anyMatch(VERBOSE::contains);
        Logging.start(folder.path().resolve("logs"), verbose);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory());
        if (VERBOSE.containsAll(List.of(arguments))) {
            Desktop.open(workbench, folder);
        } else {
            System.exit(LatentFxCommand.run(workbench, arguments));
        }
    }
}
