package latentfx.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.lesson.figures.FigureInputs;
import latentfx.lesson.figures.MeasuredFigure;
import latentfx.lesson.figures.MeasuredLesson;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.LessonScript;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists lessons, tells what one is about, and measures its figures without a window. */
@Command(
        name = "lesson",
        description = "List the lessons that measure themselves, or measure the figures of one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class LessonCommand implements Runnable {
    private LessonCommand() {}

    /** The command with what it can do. */
    static CommandLine line(Workbench workbench, Console console) {
        return new CommandLine(new LessonCommand())
                .addSubcommand(new ListLessons(console))
                .addSubcommand(new Show(console))
                .addSubcommand(new Figures(workbench, console));
    }

    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(this), "Say what to do: lesson list, lesson show ID or lesson figures ID.");
    }

    private static MeasuredLesson lesson(String id) throws WrongUsageException {
        return MeasuredLessons.of(id)
                .orElseThrow(() -> new WrongUsageException("No lesson \"" + id + "\" is measured; the lessons are "
                        + String.join(
                                ", ",
                                MeasuredLessons.all().stream()
                                        .map(MeasuredLesson::id)
                                        .toList())
                        + "."));
    }

    /** A line for each lesson. */
    @Command(
            name = "list",
            description = "List the lessons: number, id, title, minutes.",
            mixinStandardHelpOptions = true)
    static final class ListLessons implements Callable<Integer> {
        private final Console console;

        ListLessons(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            for (Lesson lesson : BundledLessons.all()) {
                LessonScript script = lesson.script().orElseThrow();
                console.result(
                        "%2s  %-20s  %-58s %d min",
                        script.number() == 0 ? "" : String.valueOf(script.number()),
                        script.id(),
                        script.title().english(),
                        script.minutes());
            }
            return 0;
        }
    }

    /** What one is about. */
    @Command(
            name = "show",
            description = "Tell what a lesson is about, its steps and which figures it has.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "ID", description = "The id or number of a lesson, see: latentfx lesson list.")
        private String id = "";

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException, WrongUsageException {
            LessonScript script = BundledLessons.find(id)
                    .flatMap(Lesson::script)
                    .orElseThrow(() -> new WrongUsageException("There is no lesson \"" + id + "\"; the lessons are "
                            + String.join(", ", BundledLessons.ids()) + "."));
            String number = script.number() == 0 ? "" : script.number() + "  ";
            console.result("%s%s (%d min)", number, script.title().english(), script.minutes());
            console.result("%s", script.knows().english());
            for (int i = 0; i < script.steps().size(); i++) {
                console.result("  %d  %s", i + 1, script.steps().get(i).title().english());
            }
            MeasuredLessons.of(script.measures())
                    .ifPresent(lesson -> console.result("figures: %s", String.join(", ", lesson.figures())));
            return 0;
        }
    }

    /** Measures one. */
    @Command(
            name = "figures",
            description = "Measure the figures of a lesson, without a window.",
            mixinStandardHelpOptions = true)
    static final class Figures implements Callable<Integer> {
        private final Workbench workbench;
        private final Console console;

        @Parameters(paramLabel = "ID", description = "The id or number of a lesson, see: latentfx lesson list.")
        private String id = "";

        @Option(names = "--quick", description = "Measure on fewer samples.")
        private boolean quick;

        @Option(
                names = "--data",
                paramLabel = "FOLDER",
                description = "A folder with the four IDX files of MNIST. Default: MNIST as the window fetched it, else"
                        + " drawn digits.")
        @FileUse(FileUse.Kind.READ)
        private @Nullable Path data;

        @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures as JSON.")
        @FileUse(FileUse.Kind.WRITE)
        private @Nullable Path json;

        Figures(Workbench workbench, Console console) {
            this.workbench = workbench;
            this.console = console;
        }

        @Override
        public Integer call() throws Exception {
            MeasuredLesson lesson = lesson(id);
            TrainTest images = images();
            FigureInputs inputs = new FigureSources(workbench).on(images, quick, new Cancellation());
            List<MeasuredFigure> measured = lesson.measure(inputs);
            List<MeasuredFigure> figures = measured.stream()
                    .filter(figure -> Double.isFinite(figure.value()))
                    .toList();
            for (MeasuredFigure figure : figures) {
                console.result("%-28s %12.4f  %s", figure.name(), figure.value(), figure.measuredOn());
            }
            if (json != null) {
                JsonReport.write(json(lesson, images.test().origin().name(), figures), json);
            }
            if (figures.size() < measured.size()) {
                throw new DataException(images.test().origin().name() + " has too few images or classes for "
                        + (measured.size() - figures.size()) + " of the " + measured.size()
                        + " figures; name the folder of MNIST by --data.");
            }
            return 0;
        }

        private TrainTest images() throws DataException {
            DataSource source = data != null ? new IdxFolder(data) : found();
            TrainTest images = source.load(progress -> console.bar("reading", progress), new Cancellation());
            console.tell("measured on %s", images.test().origin().name());
            return images;
        }

        private DataSource found() {
            Path fetched = UserFolder.locate().mnist();
            if (!Files.isDirectory(fetched)) {
                console.tell("MNIST was not fetched: the figures are of drawn digits and differ from those of MNIST;"
                        + " name a folder with it by --data.");
            }
            return FigureSources.images(fetched);
        }

        private ObjectNode json(MeasuredLesson lesson, String measuredOn, List<MeasuredFigure> figures) {
            ObjectNode node = new JsonMapper().createObjectNode();
            node.put("lesson", lesson.number());
            node.put("id", lesson.id());
            node.put("data", measuredOn);
            node.put("quick", quick);
            ObjectNode values = node.putObject("key");
            ObjectNode samples = node.putObject("measured_on");
            for (MeasuredFigure figure : figures) {
                figure.member()
                        .ifPresentOrElse(
                                member -> values.withObjectProperty(figure.group())
                                        .put(member, figure.value()),
                                () -> values.put(figure.group(), figure.value()));
                samples.put(figure.name(), figure.measuredOn());
            }
            return node;
        }
    }
}
