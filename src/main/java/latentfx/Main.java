package latentfx;

import latentfx.cli.LatentFxCommand;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.workbench.Workbench;

/** Starts LatentFX: without arguments the window, with a subcommand the command line. */
public final class Main {
    private Main() {}

    /** Starts the program; see README for the arguments. */
    public static void main(String[] arguments) {
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory());
        System.exit(LatentFxCommand.run(workbench, arguments));
    }
}
