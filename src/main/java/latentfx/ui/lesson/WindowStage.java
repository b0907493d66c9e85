package latentfx.ui.lesson;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.TaskKind;
import latentfx.model.OpenModel;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.lesson.player.StepStage;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.workbench.LessonModels;

/**
 * Sets the window to the states of a lesson's steps. Each step is one step to undo. A model that comes with the program is
 * taken from the shelf. For the FX thread.
 */
public final class WindowStage implements StepStage {
    private static final String PAGE = "lesson";

    private record Asked(
            Lesson lesson, Step step, Map<Side, String> names, Map<Side, ShelfEntry> shelved, Runnable shown) {}

    private record Found(Asked asked, Map<Side, OpenModel> models) {}

    private final SidesViewModel sides;
    private final ModelShelf shelf;
    private final LessonStates states;
    private final ToolsViewModel tools;
    private final LessonModels models;
    private final LatestAnswer<Asked, Found> opening;
    private Optional<ShownLesson> former = Optional.empty();
    private Optional<Side> formerLarge = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();

    /**
     * A stage in the window whose maps are {@code sides}.
     *
     * @param failed gets the problem when a model cannot be opened
     */
    public WindowStage(
            Services services,
            SidesViewModel sides,
            ModelShelf shelf,
            LessonStates states,
            ToolsViewModel tools,
            Consumer<Problem> failed) {
        this.sides = sides;
        this.shelf = shelf;
        this.states = states;
        this.tools = tools;
        models = new LessonModels(services.workbench());
        opening = LatestAnswer.newestOnly(
                services.threads().background(),
                services.threads().fx(),
                (asked, cancellation) -> open(asked),
                this::show,
                failure -> {
                    failed.accept(Problem.from(failure));
                    waiting.ifPresent(Runnable::run);
                    waiting = Optional.empty();
                });
    }

    @Override
    public void enter() {
        former = Optional.of(
                new ShownLesson(sides.present(Side.LEFT), sides.present(Side.RIGHT), states.now("", layout())));
        formerLarge = states.enlarged();
        states.enlarge(Optional.empty()); // steps speak of both maps
        tools.open(Tool.LEARN, PAGE);
    }

    private static LessonState.Layout layout() {
        return new LessonState.Layout(false, false, "");
    }

    @Override
    public void leave() {
        opening.cancel();
        waiting = Optional.empty();
        former.ifPresent(before -> states.together(words("step.left"), () -> {
            before.left().ifPresent(model -> put(Side.LEFT, model));
            before.right().ifPresent(model -> put(Side.RIGHT, model));
            states.show(before.state());
        }));
        former = Optional.empty();
        states.enlarge(formerLarge);
    }

    private void put(Side side, OpenModel model) {
        if (sides.present(side).filter(model::equals).isEmpty()) {
            sides.put(side, model);
        }
    }

    @Override
    public void show(Lesson lesson, Step step, Runnable shown) {
        step.page().ifPresentOrElse(page -> lead(page, step), () -> tools.open(Tool.LEARN, PAGE));
        set(lesson, step, shown);
    }

    /** Sets the maps to the state of {@code step}, and leaves open which page is. */
    void set(Lesson lesson, Step step, Runnable shown) {
        Map<Side, String> names = new EnumMap<>(Side.class);
        step.left().ifPresent(name -> names.put(Side.LEFT, name));
        step.right().ifPresent(name -> names.put(Side.RIGHT, name));
        names.entrySet()
                .removeIf(entry -> models.isBundled(lesson, entry.getValue())
                        && sides.entryProperty(entry.getKey())
                                .get()
                                .filter(on -> on.name().equals(entry.getValue()))
                                .isPresent());
        waiting = Optional.of(shown);
        if (names.isEmpty()) {
            opening.cancel();
            show(new Found(new Asked(lesson, step, names, Map.of(), shown), Map.of()));
        } else {
            Map<Side, ShelfEntry> shelved = new EnumMap<>(Side.class);
            names.forEach((side, name) -> Optional.of(name)
                    .filter(it -> models.isBundled(lesson, it))
                    .flatMap(shelf::find)
                    .ifPresent(entry -> shelved.put(side, entry)));
            opening.ask(new Asked(lesson, step, names, shelved, shown));
        }
    }

    @Override
    public void openPage(Step step) {
        step.page().ifPresent(page -> tools.open(Tool.INSPECT, page));
    }

    /** A step whose task is to open the page leaves that to the reader. */
    private void lead(String page, Step step) {
        boolean asked =
                step.task().filter(task -> task.kind() == TaskKind.OPEN_PAGE).isPresent();
        if (asked) {
            tools.open(Tool.LEARN, PAGE);
        } else {
            tools.open(Tool.INSPECT, page);
        }
    }

    /** Opens the models that are not on the maps; also checks those that come with the program. */
    private Found open(Asked asked) throws IOException {
        Map<Side, OpenModel> found = new EnumMap<>(Side.class);
        for (Map.Entry<Side, String> name : asked.names().entrySet()) {
            models.check(asked.lesson(), name.getValue());
            Optional<ShelfEntry> shelved = Optional.ofNullable(asked.shelved().get(name.getKey()));
            found.put(
                    name.getKey(),
                    shelved.isPresent() ? shelf.open(shelved.get()) : models.open(asked.lesson(), name.getValue()));
        }
        return new Found(asked, found);
    }

    private void show(Found found) {
        states.together(words("step.step"), () -> {
            found.models().forEach(this::put);
            found.asked().step().show().ifPresent(states::show);
        });
        waiting = Optional.empty();
        found.asked().shown().run();
    }

    private static String words(String key) {
        return Messages.of(WindowStage.class).get(key);
    }
}
