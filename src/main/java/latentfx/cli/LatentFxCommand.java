package latentfx.cli;

import java.util.Arrays;
import java.util.Optional;
import latentfx.bench.BenchBudget;
import latentfx.bench.NoDisplayException;
import latentfx.bench.WindowBench;
import latentfx.task.Explanation;
import latentfx.workbench.Versions;
import latentfx.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. A subcommand is required here, because the window opens without one. */
@Command(
        name = "latentfx",
        description = "Train, measure and explore latent spaces. Without a command the window opens.",
        mixinStandardHelpOptions = true,
        versionProvider = LatentFxCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class LatentFxCommand implements Runnable {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell more, and show where an error came from.")
    private boolean verbose;

    private LatentFxCommand() {}

    /**
     * Runs the command line.
     *
     * @param window measures the window, for {@code bench ui}
     * @return 0 done, 1 failed, 2 wrong usage
     */
    public static int run(Workbench workbench, WindowBench window, String... arguments) {
        Console console = Console.ofProcess();
        Optional<String> problem = ArgumentEncoding.problem(ArgumentEncoding.ofProcess(), arguments);
        if (problem.isPresent()) {
            console.tell("%s", problem.get());
            return FAILED;
        }
        return run(workbench, window, console, arguments);
    }

    /** Runs the command line on a process without a window, for tests. */
    static int run(Workbench workbench, Console console, String... arguments) {
        WindowBench none = (watcher, cancellation) -> {
            throw new NoDisplayException("no window was built in", new UnsupportedOperationException());
        };
        return run(workbench, none, console, arguments);
    }

    static int run(Workbench workbench, WindowBench window, Console console, String... arguments) {
        LatentFxCommand root = new LatentFxCommand();
        CommandLine line = line(root, workbench, window, console);
        line.setExecutionStrategy(new OutputFiles(workbench.networks()));
        line.setParameterExceptionHandler((wrong, typed) -> root.wrongUse(wrong, wrong.getCommandLine(), console));
        line.setExecutionExceptionHandler((error, command, parsed) -> error instanceof WrongUsageException
                ? root.wrongUse(error, command, console)
                : root.fail(error, console));
        try {
            return line.execute(arguments);
        } catch (Error error) { // such as too little memory or a missing library, which picocli passes on
            return root.fail(error, console);
        } finally {
            console.end();
        }
    }

    /** All commands with their options, not to be run, for tests. */
    static CommandLine line(Workbench workbench, Console console) {
        return line(
                new LatentFxCommand(),
                workbench,
                (watcher, cancellation) -> {
                    throw new NoDisplayException("not to be run", new UnsupportedOperationException());
                },
                console);
    }

    private static CommandLine line(LatentFxCommand root, Workbench workbench, WindowBench window, Console console) {
        return new CommandLine(root)
                .addSubcommand(new TrainCommand(workbench, console))
                .addSubcommand(new EvaluateCommand(workbench, console))
                .addSubcommand(new EncodeCommand(workbench, console))
                .addSubcommand(new DecodeCommand(workbench, console))
                .addSubcommand(new DenoiseCommand(workbench, console))
                .addSubcommand(new InterpolateCommand(workbench, console))
                .addSubcommand(ProjectCommand.line(workbench, console))
                .addSubcommand(new ExportCommand(workbench, console))
                .addSubcommand(new ImportCommand(workbench, console))
                .addSubcommand(new DataCommand(console))
                .addSubcommand(JudgeCommand.line(workbench, console))
                .addSubcommand(LessonCommand.line(workbench, console))
                .addSubcommand(new InfoCommand(workbench, console))
                .addSubcommand(new ModelsCommand(console))
                .addSubcommand(new BenchCommand(workbench, console, BenchBudget.FULL, window))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err());
    }

    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(this),
                "Say what to do: train, evaluate, encode, decode, denoise, interpolate, project, export, import, data,"
                        + " judge, lesson, info, models or bench.");
    }

    /**
     * Prints the error in one sentence and a pointer to the help; the whole usage text would scroll the sentence off
     * the screen.
     */
    private int wrongUse(Exception wrong, CommandLine command, Console console) {
        console.tell("%s", String.valueOf(wrong.getMessage()));
        if (wrong instanceof ParameterException unknown) {
            UnmatchedArgumentException.printSuggestions(unknown, console.err());
        }
        console.tell("%s --help tells more.", command.getCommandSpec().qualifiedName());
        if (verbose) {
            wrong.printStackTrace(console.err());
        }
        return WRONG_USAGE;
    }

    private int fail(Throwable error, Console console) {
        Explanation why = Explanation.of(error);
        console.tell("%s", why.sentence());
        if (verbose) {
            error.printStackTrace(console.err());
        } else if (why.kind() == Explanation.Kind.UNEXPECTED) {
            console.tell("Run it again with --verbose to see where.");
        }
        return FAILED;
    }

    /** The versions of the program and of its libraries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Arrays.asList(
                            "LatentFX " + Versions.latentFx(),
                            "Deeplearning4j " + Versions.deeplearning4j(),
                            "Java " + Runtime.version())
                    .toArray(new String[0]);
        }
    }
}
