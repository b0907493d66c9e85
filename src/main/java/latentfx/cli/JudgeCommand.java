package latentfx.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.data.TrainTest;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierFile;
import latentfx.model.judge.ClassifierPlan;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Trains classifiers that judge what models draw. */
@Command(
        name = "judge",
        description = "Train a judge: a small classifier that says whether a picture is recognised as one of the"
                + " classes.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class JudgeCommand implements Runnable {
    private JudgeCommand() {}

    /** The command with what it can do. */
    static CommandLine line(Workbench workbench, Console console) {
        return new CommandLine(new JudgeCommand()).addSubcommand(new Train(workbench, console));
    }

    @Override
    public void run() {
        throw new ParameterException(new CommandLine(this), "Say what to do: judge train.");
    }

    /** Trains one from labelled images. */
    @Command(
            name = "train",
            description = "Train a judge from labelled images and save it.",
            mixinStandardHelpOptions = true)
    static final class Train implements Callable<Integer> {
        private final Workbench workbench;
        private final Console console;

        @Mixin
        private LabelledData data = new LabelledData();

        @Option(
                names = "--hidden",
                split = ",",
                defaultValue = "384,192",
                paramLabel = "N",
                description = "Widths of the hidden layers. Default: ${DEFAULT-VALUE}.")
        private List<Integer> hidden = new ArrayList<>();

        @Option(
                names = "--epochs",
                defaultValue = "8",
                paramLabel = "N",
                description = "How often each image is seen. Default: ${DEFAULT-VALUE}.")
        private int epochs;

        @Option(
                names = "--seed",
                defaultValue = "1",
                paramLabel = "N",
                description = "Decides first weights, order and dropout. Default: ${DEFAULT-VALUE}.")
        private long seed;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .judge file to write.")
        @FileUse(FileUse.Kind.WRITE)
        private Path out = Path.of("");

        Train(Workbench workbench, Console console) {
            this.workbench = workbench;
            this.console = console;
        }

        @Override
        public Integer call() throws Exception {
            ClassifierPlan plan = plan();
            FileFormat.of("--out", out, "judge");
            TrainTest parts = data.load(console);
            Classifier judge = workbench
                    .classifiers()
                    .train(parts, plan, progress -> console.bar("training", progress), new Cancellation());
            ClassifierFile.write(judge, out);
            console.result("%-24s %.4f", "test_accuracy", judge.accuracy());
            console.result("%-24s %,d", "test images", parts.test().size());
            console.result("%s", out);
            return 0;
        }

        private ClassifierPlan plan() throws WrongUsageException {
            try {
                return new ClassifierPlan(hidden, epochs, seed);
            } catch (IllegalArgumentException refused) {
                throw new WrongUsageException("--", refused);
            }
        }
    }
}
